#: The same id on three lines with different content: the first counts, the others are named.
#: run: journal verify
#: exit: 1
#: says: line 2
#: says: line 3
#: keeps: work/journal.jsonl
#: run: journal export --format csv
#: exit: 0
from attack import *

write(journal, line() + line(verdict="accepted", failed=[]) + line(exercise="t/u/half"))
