#: The folder of marks is a link to a folder outside.
#: exit: 64 or 69
#: says: opened: it is a link
#: run:
from attack import *

(work / ".reprise").mkdir()
link(work / ".reprise/opened", outside)
