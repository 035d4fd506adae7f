#: A number with an exponent of a million digits where a tolerance is asked for.
#: exit: 1 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write(add / "checks/cases.json", '{"cases": [{"name": "n", "expect": {"stdout": "3"}, "compare": {"float": 1e' + "9" * 1_000_000 + "}}]}")
