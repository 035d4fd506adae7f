#: The journal is a second name of somebody else's file: it must not grow.
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal add note
#: run: grade t/u/add
#: run: journal merge {root}/outside/other.jsonl
from attack import *

answer(SOLUTION)
write(outside / "other.jsonl", line())
os.link(write(outside / "diary.jsonl", line(id=numbered(7))), journal)
