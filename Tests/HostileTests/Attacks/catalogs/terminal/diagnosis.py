#: A mistake's words with escapes, which a wrong answer gets to see.
#: run: grade t/u/add
#: exit: 1 or 70
#: run: grade t/u/add --json
#: exit: 1 or 70
#: run: check
#: exit: 0 or 1
from attack import *

answer(SOLUTION.replace("+", "-"))
write(add / "mistakes/minus/diagnosis.md", "You\x1b[31m subtract\x1b]0;owned\x07 \x9b2J\u202e `\x1b[1m`.\n")
