#: The journal is a device of its own, as /dev/zero is.
#: needs: root
#: exit: 64 or 69
#: says: journal.jsonl
#: run: journal list
#: run: journal add note
from attack import *

import stat

os.mknod(journal, stat.S_IFCHR | 0o666, os.makedev(1, 5))
