#: The cases are a link to a file outside.
#: says: cases.json: found a link
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer("print(0)\n")
write(outside / "cases.json", (add / "checks/cases.json").read_text().replace("small", SECRET))
link(add / "checks/cases.json", outside / "cases.json")
