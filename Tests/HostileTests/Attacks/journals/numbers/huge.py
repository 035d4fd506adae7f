#: Whole numbers that no machine word holds, and fractions.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: says: line 3
#: keeps: work/journal.jsonl
#: run: report
#: exit: 0
#: run: journal list
#: exit: 0
from attack import *

text = line().replace('"hints": 0', '"hints": ' + "9" * 400) + line(id=numbered(2)).replace('"peeks": 0', '"peeks": 1e400')
write(journal, text + line(id=numbered(3), hints=0.5) + line(id=numbered(4), failed=[{"name": "n", "verdict": "runtime-error", "exception": "E", "line": 2**64}]))
