#: Kinds that nobody knows: each such line is set aside, and stays in the file.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: keeps: work/journal.jsonl
#: run: journal add note
#: exit: 0
#: run: journal verify
#: exit: 1
#: says: line 1
from attack import *

write(journal, line(kind="trophy") + line(id=numbered(2), kind="Attempt") + line(id=numbered(3)))
