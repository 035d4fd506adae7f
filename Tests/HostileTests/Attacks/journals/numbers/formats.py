#: Formats of tomorrow, of nothing and of no number.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 4
#: keeps: work/journal.jsonl
#: run: journal list
#: exit: 0
from attack import *

formats = [4, 0, -1, 2**70, "2", None, 2.0]
write(journal, "".join(line(id=numbered(n), format=value) for n, value in enumerate(formats)))
