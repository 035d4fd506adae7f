#: The statement is a link that leads nowhere.
#: says: statement.md
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

link(add / "statement.md", outside / "nothing.md")
