#: The folder of solutions is a link to a folder outside.
#: says: solution: found a link
#: exit: 1 or 64 or 70
#: run: solution t/u/add --give-up
#: run: check
from attack import *

write(outside / "main.py", f"# {SECRET}\n")
link(add / "solution", "../../../../../outside")
