#: The answer is a folder with something in it, and not to be lost.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
#: run: reset t/u/add --yes
#: exit: 0 or 64 or 69
from attack import *

write(desk / "main.py/dear.txt", "dear")
