#: A cases.json with forty thousand cases of the same name.
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

cases(*[{"name": "n", "expect": {"stdout": "3"}}] * 40_000)
