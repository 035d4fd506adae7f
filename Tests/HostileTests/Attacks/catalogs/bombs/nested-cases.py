#: A cases.json whose expected output is 100,000 arrays in arrays.
#: says: cases.json
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
write(add / "checks/cases.json", '{"cases": [{"name": "n", "expect": {"stdout": ' + "[" * 100_000 + "]" * 100_000 + "}}]}")
