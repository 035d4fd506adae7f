#: The folder of mistakes is a link to a folder outside.
#: run: grade t/u/add
#: exit: 1 or 70
#: run: check
#: exit: 1
#: says: mistakes: found a link
from attack import *

answer("print(0)\n")
shutil.copytree(add / "mistakes", outside / "mistakes")
write(outside / "mistakes/minus/diagnosis.md", SECRET)
link(add / "mistakes", outside / "mistakes")
