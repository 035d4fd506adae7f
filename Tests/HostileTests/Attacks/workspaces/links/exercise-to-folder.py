#: The folder of an exercise is a link to a folder outside that has such a file.
#: exit: 64 or 69
#: says: is a link
#: run:
#: run: reset t/u/add --yes
#: run: grade t/u/add
from attack import *

write(outside / "main.py", "mine = 1\n")
link(desk, outside)
