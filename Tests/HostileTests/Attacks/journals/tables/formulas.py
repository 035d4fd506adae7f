#: Notes that a spreadsheet takes for formulas.
#: keeps: work/journal.jsonl
#: run: journal export --format csv
#: exit: 0
#: never: \u{a}=
#: never: ,=
#: never: ,"=
#: never: ,@
#: never: ,+
from attack import *

texts = ["=cmd|' /C calc'!A0", "=1+1", "@SUM(1)", "+1", "-2+3", "\t=1", "\r=1"]
write(journal, "".join(note(text, id=numbered(n)) for n, text in enumerate(texts)))
