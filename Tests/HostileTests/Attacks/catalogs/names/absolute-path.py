#: An absolute path with a mark on its first slash.
#: exit: 1 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
cases({**CASES[0], "files": {"/\u0301" + str(outside)[1:] + "/ran": "x"}})
