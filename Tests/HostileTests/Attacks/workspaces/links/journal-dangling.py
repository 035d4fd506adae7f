#: The journal is a link to what does not exist yet: it must not be made there.
#: exit: 64 or 69
#: says: journal.jsonl: it is a link
#: run: journal add note
#: run: grade t/u/add
from attack import *

answer(SOLUTION)
link(journal, outside / "made.jsonl")
