#: A line just below a MiB with a hundred thousand keys.
#: exit: 0 or 1
#: keeps: work/journal.jsonl
#: run: journal verify
#: run: report
from attack import *

write(journal, line()[:-2] + "".join(f',"{n:x}":0' for n in range(100_000)) + "}\n")
