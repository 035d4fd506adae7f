#: Another's journal says it has 8 GiB.
#: run: journal merge {root}/outside/other.jsonl
#: exit: 64 or 69
#: says: other.jsonl
#: keeps: work/journal.jsonl
from attack import *

write(journal, line())
sparse(outside / "other.jsonl")
