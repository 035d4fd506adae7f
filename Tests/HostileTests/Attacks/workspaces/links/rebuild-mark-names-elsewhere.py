#: The mark of a rebuild names a folder outside as the archive of the earlier answer.
#: exit: 0
#: says: There was no earlier answer to put back
#: run: rebuild t/u/add --cancel
from attack import *

write(journal, line(verdict="accepted", failed=[]))
write(work / ".reprise/rebuilding/t.u.add", '{"format":1,"archive":"../../../../../outside"}\n')
