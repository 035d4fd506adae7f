#: Folders and files that are links to themselves.
#: exit: 1 or 70
#: run: show t/u/add
#: run: hint t/u/half
#: run: check
from attack import *

for path in [add / "statement.md", half / "hints.md", add / "checks", half / "solution"]:
    link(path, path)
