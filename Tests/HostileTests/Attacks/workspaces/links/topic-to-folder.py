#: The folder of a topic is a link to a folder outside.
#: exit: 64 or 69
#: says: is a link
#: run:
#: run: reset t/u/add --yes
#: run: grade t/u/add
from attack import *

(work / "t").mkdir()
link(work / "t/u", outside)
