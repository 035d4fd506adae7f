#: The journal is a link when others are merged into it: it must neither be read nor replaced.
#: exit: 64 or 69
#: says: journal.jsonl: it is a link
#: run: journal merge {root}/outside/other.jsonl
from attack import *

write(outside / "other.jsonl", line())
write(outside / "diary.jsonl", line(id=numbered(7)))
link(journal, outside / "diary.jsonl")
