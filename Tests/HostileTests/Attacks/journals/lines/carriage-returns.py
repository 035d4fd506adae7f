#: Lines that end as on old machines: what looks like many lines is one.
#: exit: 0 or 1
#: keeps: work/journal.jsonl
#: run: journal verify
#: run: journal list
from attack import *

write(journal, (line() + line(id=numbered(2))).replace("\n", "\r"))
