#: The journal is a pipe without a writer.
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal list
#: run: journal add note
#: run: report
#: run:
from attack import *

pipe(journal)
