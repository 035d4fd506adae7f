#: The answer is a link to the environment of whoever reads it.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py is a link
from attack import *

link(desk / "main.py", "/proc/self/environ")
