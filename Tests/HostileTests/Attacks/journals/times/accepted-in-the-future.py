#: An exercise accepted in the year 9999: the day it is due must not overflow.
#: exit: 0 or 64
#: keeps: work/journal.jsonl
#: run:
#: run: list
#: run: rebuild
#: run: report
from attack import *

times = ["9999-12-31T23:59:59Z", "9999-12-30T00:00:00Z", "0001-01-01T00:00:00Z"]
write(journal, "".join(line(id=numbered(n), time=time, verdict="accepted", failed=[]) for n, time in enumerate(times)))
