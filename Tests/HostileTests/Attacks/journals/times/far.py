#: Days in 2041, in the years 9999 and 0, and days that never were.
#: exit: 0 or 1
#: keeps: work/journal.jsonl
#: run: journal list
#: run: journal verify
#: run: report
#: run: report --format html
#: run: list
#: run: report --json
from attack import *

days = ["2041-01-01", "9999-12-31", "0000-01-01", "2026-02-30", "2026-13-01", "-001-01-01", "1969-12-31"]
write(journal, "".join(line(id=numbered(n), time=day + "T23:59:59Z") for n, day in enumerate(days)))
