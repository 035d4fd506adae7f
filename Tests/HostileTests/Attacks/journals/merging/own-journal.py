#: The journal is merged with itself, and with a second name of itself: it stays as it is.
#: run: journal merge {root}/work/journal.jsonl
#: exit: 0 or 64
#: keeps: work/journal.jsonl
#: run: journal merge {root}/work/./journal.jsonl {root}/work/journal.jsonl
#: exit: 0 or 64
#: keeps: work/journal.jsonl
from attack import *

write(journal, line() + "torn")
