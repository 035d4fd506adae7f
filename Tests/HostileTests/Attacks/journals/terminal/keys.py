#: Keys of lines with escapes, which a fault of that line would name.
#: run: journal verify
#: exit: 0 or 1
#: keeps: work/journal.jsonl
#: run: journal verify --json
#: exit: 0 or 1
from attack import *

write(journal, '{"\x1b[2J": 1}\n{"\\u001b[2J\\u009b": 1, "\\u001b[2J\\u009b": 2}\n' + line(**{"\u202e": 1}))
