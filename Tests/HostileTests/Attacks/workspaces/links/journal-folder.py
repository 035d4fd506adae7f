#: The journal is a folder.
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal list
#: run: journal add note
#: run: journal merge {root}/outside/other.jsonl
from attack import *

write(outside / "other.jsonl", line())
journal.mkdir()
