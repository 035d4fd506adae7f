#: The archive is a link to a folder outside: no answer may be moved there.
#: exit: 64 or 69
#: says: archive: it is a link
#: run: reset t/u/add --yes
#: keeps: work/t
from attack import *

answer("mine\n")
(work / ".reprise").mkdir()
link(work / ".reprise/archive", outside)
