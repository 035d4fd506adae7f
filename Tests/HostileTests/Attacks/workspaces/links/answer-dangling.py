#: The answer is a link to what does not exist: handing out and resetting must not make it there.
#: run:
#: exit: 0 or 64 or 69
#: run: reset t/u/add --yes
#: exit: 0 or 64 or 69
#: run: grade t/u/add
#: exit: 0 or 1 or 64 or 69
from attack import *

link(desk / "main.py", outside / "made.py")
