#: The folder of starters is a link to a folder outside.
#: says: starter: found a link
#: exit: 1 or 64 or 70
#: run:
#: run: check
from attack import *

write(outside / "main.py", f"# {SECRET}\n")
link(add / "starter", outside)
