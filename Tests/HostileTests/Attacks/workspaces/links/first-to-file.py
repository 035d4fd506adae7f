#: The first accepted answer is a link to a file outside.
#: exit: 64 or 69
#: says: it is a link
#: run: solution t/u/add --first
from attack import *

write(journal, line(verdict="accepted", failed=[]))
(work / ".reprise/first").mkdir(parents=True)
link(work / ".reprise/first/t.u.add.json", outside / "secret.txt")
