#: The answer is a link to a device that never ends.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
#: run: solution t/u/add --give-up
#: exit: 0 or 64 or 69
from attack import *

link(desk / "main.py", "/dev/zero")
