#: The answer is a socket.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
#: run: solution t/u/add --give-up
#: exit: 0 or 64 or 69
from attack import *

plug(desk / "main.py")
