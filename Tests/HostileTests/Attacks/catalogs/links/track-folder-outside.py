#: A track's folder is a link to a folder outside.
#: run: show t/u/add
#: exit: 70
#: says: found a link
#: run:
#: exit: 0 or 70
#: run: check
#: exit: 1
#: says: found a link
from attack import *

shutil.move(catalog / "Exercises/t", outside / "t")
write(outside / "t/u/add/statement.md", f"# Add up\n\n{SECRET}\n")
link(catalog / "Exercises/t", outside / "t")
