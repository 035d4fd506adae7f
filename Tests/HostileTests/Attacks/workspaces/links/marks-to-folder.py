#: `.reprise` is a link to a folder outside.
#: exit: 64 or 69
#: says: .reprise: it is a link
#: run:
#: run: reset t/u/add --yes
from attack import *

answer("mine\n")
link(work / ".reprise", outside)
