#: A line of a hundred MiB between two good ones, which must not be lost.
#: run: journal verify
#: exit: 1
#: says: line 2
#: keeps: work/journal.jsonl
#: run: journal list
#: exit: 0
#: says: first
#: says: last
from attack import *

write(journal, note("first", id=numbered(1)) + '{"x": "' + "x" * (100 << 20) + '"}\n' + note("last", id=numbered(2)))
