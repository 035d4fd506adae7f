#: Lines of 100,000 brackets in brackets, closed and not.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: keeps: work/journal.jsonl
#: run: journal list
#: exit: 0
from attack import *

write(journal, "[" * 100_000 + "]" * 100_000 + "\n" + line()[:-2] + ', "x": ' + '{"a":' * 100_000 + "\n" + note("last", id=numbered(2)))
