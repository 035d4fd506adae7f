#: The answer is a link to itself.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
from attack import *

link(desk / "main.py", "main.py")
