#: A track's folder is a link to a folder outside.
#: says: is a link
#: exit: 1 or 70
#: run: show t/u/add
#: run:
#: run: check
from attack import *

shutil.move(catalog / "Exercises/t", outside / "t")
write(outside / "t/u/add/statement.md", f"# Add up\n\n{SECRET}\n")
link(catalog / "Exercises/t", outside / "t")
