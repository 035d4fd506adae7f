#: The journal is a link to itself.
#: exit: 64 or 69
#: says: journal.jsonl: it is a link
#: run: journal list
#: run: journal add note
#: run:
from attack import *

link(journal, journal)
