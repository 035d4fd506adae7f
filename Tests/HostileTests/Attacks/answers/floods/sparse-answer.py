#: An answer that says it has 8 GiB.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
#: run: solution t/u/add --give-up
#: exit: 0 or 64 or 69
from attack import *

sparse(desk / "main.py")
