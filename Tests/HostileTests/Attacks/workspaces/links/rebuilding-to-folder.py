#: The folder of rebuilds is a link to a folder outside.
#: exit: 64 or 69
#: says: rebuilding: it is a link
#: run: rebuild t/u/add
#: run:
from attack import *

write(journal, line(verdict="accepted", failed=[]))
(work / ".reprise").mkdir()
link(work / ".reprise/rebuilding", outside)
