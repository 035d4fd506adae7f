#: Times in forms that are not the journal's: each such line is set aside and named.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 6
#: keeps: work/journal.jsonl
#: run: journal list
#: exit: 0
from attack import *

times = ["2026-03-01T24:00:00Z", "2026-03-01T10:00:60Z", "2026-03-01 10:00:00Z", "2026-03-01T10:00:00+00:00", "\u0662026-03-01T10:00:00Z", ""]
write(journal, "".join(line(id=numbered(n), time=time) for n, time in enumerate(times)))
