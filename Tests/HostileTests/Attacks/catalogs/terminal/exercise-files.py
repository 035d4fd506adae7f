#: The solution has escapes, and is shown beside the learner's.
#: run: solution t/u/add --give-up
#: exit: 0 or 64 or 70
#: run: solution t/u/add
#: exit: 0 or 64 or 70
#: run: solution t/u/add --json
#: exit: 0 or 64 or 70
from attack import *

answer("x = '\x1b[2J\x9b\u202e'\n")
write(add / "solution/main.py", SOLUTION + "# \x1b]0;owned\x07 \x9b31m \u202e \rhidden\n")
