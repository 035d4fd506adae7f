#: An exercise's folder is a link to a folder outside.
#: says: add: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
shutil.move(add, outside / "add")
write(outside / "add/statement.md", f"# Add up\n\n{SECRET}\n")
link(add, outside / "add")
