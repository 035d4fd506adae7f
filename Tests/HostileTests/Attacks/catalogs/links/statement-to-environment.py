#: The statement is a link to the environment of whoever reads it.
#: says: statement.md: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run:
#: run: check
from attack import *

link(add / "statement.md", "/proc/self/environ")
