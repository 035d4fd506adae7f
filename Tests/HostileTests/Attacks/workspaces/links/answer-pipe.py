#: The answer is a pipe without a writer.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: main.py
#: run: reset t/u/add --yes
#: exit: 0 or 64 or 69
#: run: solution t/u/half --give-up
#: exit: 0 or 64 or 69
from attack import *

pipe(desk / "main.py")
pipe(work / "t/u/half/main.py")
