#: Two hundred thousand ids that differ in little: a table of them must not degrade.
#: keeps: work/journal.jsonl
#: run: journal verify
#: exit: 0
#: says: 20000
from attack import *

write(journal, "".join(note("n", id=numbered(n << 20)) for n in range(20_000)))
