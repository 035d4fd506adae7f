#: The learner's file is a link to the secret when it is shown beside the solution.
#: run: solution t/u/add --give-up
#: exit: 0 or 64 or 69
#: run: solution t/u/add --json
#: exit: 0 or 64 or 69
from attack import *

write(journal, line(verdict="accepted", failed=[]))
link(desk / "main.py", secret)
