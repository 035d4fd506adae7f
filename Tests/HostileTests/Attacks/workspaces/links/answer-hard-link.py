#: The answer is a second name of somebody else's file: to put it away must leave the other as it is.
#: run: reset t/u/add --yes
#: exit: 0 or 64 or 69
#: run: reset t/u/add --yes
#: exit: 0 or 64 or 69
from attack import *

desk.mkdir(parents=True)
os.link(write(outside / "theirs.py", "mine = 1\n"), desk / "main.py")
