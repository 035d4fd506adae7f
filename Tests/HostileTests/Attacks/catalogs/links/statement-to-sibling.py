#: The statement is a link to the solution of another exercise.
#: says: statement.md: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

link(add / "statement.md", "../half/statement.md")
