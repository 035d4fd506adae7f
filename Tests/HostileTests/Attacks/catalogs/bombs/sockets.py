#: A socket in the place of a file.
#: exit: 1 or 70
#: run: show t/u/add
#: run: hint t/u/add
#: run: check
from attack import *

plug(add / "statement.md")
plug(add / "hints.md")
