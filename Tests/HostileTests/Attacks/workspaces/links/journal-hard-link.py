#: The journal is a second name of somebody else's file: it gets a file of its own, and the other stays as it is.
#: exit: 0 or 1
#: keeps: outside/diary.jsonl
#: run: journal add note
#: run: grade t/u/add
#: run: journal merge {root}/outside/other.jsonl
from attack import *

answer(SOLUTION)
write(outside / "other.jsonl", line())
os.link(write(outside / "diary.jsonl", line(id=numbered(7))), journal)
