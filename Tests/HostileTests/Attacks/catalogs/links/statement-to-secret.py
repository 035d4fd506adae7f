#: The statement is a link to a file of the reader's.
#: says: statement.md: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
#: run:
from attack import *

link(add / "statement.md", secret)
