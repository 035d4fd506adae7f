#: A note with escapes, shown once the answer is accepted.
#: exit: 0
#: run: grade t/u/add
#: run: grade t/u/add --json
#: run: solution t/u/add
from attack import *

answer(SOLUTION)
write(add / "note.md", "Well\x1b[2J done\x07, \x9b1mas `\x1b]0;x\x07` has it\u202e.\n")
