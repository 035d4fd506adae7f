#: Two cases of the same name but for how a letter is composed.
#: exit: 0 or 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
cases({**CASES[0], "name": "\u00e9"}, {**CASES[1], "name": "e\u0301"})
