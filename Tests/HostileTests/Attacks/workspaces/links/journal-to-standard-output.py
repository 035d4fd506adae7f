#: The journal is a link to /proc/self/fd/1.
#: exit: 64 or 69
#: says: journal.jsonl: it is a link
#: run: journal add note
#: run: report
from attack import *

link(journal, "/proc/self/fd/1")
