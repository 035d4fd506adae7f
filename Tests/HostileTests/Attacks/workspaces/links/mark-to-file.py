#: The mark of an exercise is a link to somebody else's file.
#: run:
#: exit: 0 or 64 or 69
from attack import *

link(work / ".reprise/opened/t.u.add", secret)
