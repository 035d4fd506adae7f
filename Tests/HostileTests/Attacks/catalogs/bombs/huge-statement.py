#: A statement that says it has 8 GiB.
#: says: statement.md
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

sparse(add / "statement.md")
