#: The folder of a track is a link to a folder outside: nothing may be put there.
#: exit: 64 or 69
#: says: is a link
#: run:
#: run: reset t/u/add --yes
#: run: grade t/u/add
from attack import *

link(work / "t", outside)
