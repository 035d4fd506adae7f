#: A key twice, in an object and in one within, once by an escape.
#: run: journal verify
#: exit: 1
#: says: line 1
#: says: line 2
#: keeps: work/journal.jsonl
#: run: report
#: exit: 0
from attack import *

text = line()[:-2]
write(journal, text + ', "verdict": "accepted"}\n' + text.replace("3f0001", "3f0002") + ', "t\\u0069me": "2026-03-01T10:00:00Z"}\n')
