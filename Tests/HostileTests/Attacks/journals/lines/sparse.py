#: A journal that says it has 8 GiB: it is not read, and not added to.
#: exit: 64 or 69
#: says: journal.jsonl
#: keeps: work/journal.jsonl
#: run: journal list
#: run: journal add note
#: run: report
from attack import *

write(journal, line())
sparse(journal)
