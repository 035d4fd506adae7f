#: The folder of checks is a link to a folder outside.
#: says: checks: found a link
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
shutil.copytree(add / "checks", outside / "checks")
link(add / "checks", outside / "checks")
