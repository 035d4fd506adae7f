#: Numbers below nothing: each such line is set aside.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: says: line 3
#: keeps: work/journal.jsonl
#: run: report
#: exit: 0
from attack import *

write(journal, line(hints=-1) + line(id=numbered(2), peeks=-(2**63)) + line(id=numbered(3), seconds=-5) + line(id=numbered(4)))
