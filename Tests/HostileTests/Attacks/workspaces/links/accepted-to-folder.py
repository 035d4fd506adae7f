#: The folder in which accepted answers are kept is a link to a folder outside.
#: run: grade t/u/add
#: exit: 64 or 69
#: says: accepted: it is a link
from attack import *

write(desk / "main.py", SOLUTION)
(work / ".reprise").mkdir()
link(work / ".reprise/accepted", outside)
