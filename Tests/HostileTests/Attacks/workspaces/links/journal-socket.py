#: The journal is a socket.
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal list
#: run: journal add note
from attack import *

plug(journal)
