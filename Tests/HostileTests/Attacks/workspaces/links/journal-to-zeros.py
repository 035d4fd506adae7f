#: The journal is a link to a device that never ends.
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal list
#: run: report
from attack import *

link(journal, "/dev/zero")
