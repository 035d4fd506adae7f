#: A topic's folder is a link to a folder outside.
#: says: found a link
#: exit: 1 or 70
#: run: show t/u/add
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
shutil.move(catalog / "Exercises/t/u", outside / "u")
write(outside / "u/add/statement.md", f"# Add up\n\n{SECRET}\n")
link(catalog / "Exercises/t/u", outside / "u")
