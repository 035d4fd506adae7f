#: The workspace is an ordinary file.
#: exit: 64 or 69
#: says: work
#: run:
#: run: journal add note
from attack import *

write(remove(work), "dear")
