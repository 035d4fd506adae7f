#: A cases.json with five thousand cases of the same name.
#: exit: 1 or 70
#: run: show t/u/add
#: run: check
from attack import *

cases(*[{"name": "n", "expect": {"stdout": "3"}}] * 5_000)
