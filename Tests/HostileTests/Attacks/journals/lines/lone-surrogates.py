#: Half characters by escapes, in a note, an exercise and a concept.
#: keeps: work/journal.jsonl
#: exit: 0 or 1
#: run: journal verify
#: run: journal list
#: run: journal export --format csv
#: run: report --json
from attack import *

write(journal, note("\ud800", id=numbered(1)) + line(id=numbered(2), exercise="t/u/\udc00") + line(id=numbered(3), concepts=["\udfff"]))
