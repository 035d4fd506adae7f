#: Formulas whose first letter has a combining mark: one letter to the eye, and `=` to a spreadsheet.
#: keeps: work/journal.jsonl
#: run: journal export --format csv
#: exit: 0
#: never: ,=
#: never: ,"=
#: never: ,@
#: never: ,+
from attack import *

texts = ["=\u0301cmd|' /C calc'!A0", "@\u0308SUM(1)", "+\u034f1", "=\u200d1", "-\ufe0f1"]
write(journal, "".join(note(text, id=numbered(n)) for n, text in enumerate(texts)))
