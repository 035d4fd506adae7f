#: A path whose parts are `..` behind a mark that belongs to the slash before.
#: exit: 1 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
cases({**CASES[0], "files": {"a/\u0308../../../x": "x", "b/..\u0308/x": "x"}})
