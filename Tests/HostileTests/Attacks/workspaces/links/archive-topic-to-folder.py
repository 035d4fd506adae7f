#: A folder deep in the archive is a link to a folder outside.
#: exit: 64 or 69
#: says: is a link
#: run: reset t/u/add --yes
#: keeps: work/t
#: run: rebuild t/u/add
#: keeps: work/t
from attack import *

answer("mine\n")
write(journal, line(verdict="accepted", failed=[]))
(work / ".reprise/archive/t").mkdir(parents=True)
link(work / ".reprise/archive/t/u", outside)
