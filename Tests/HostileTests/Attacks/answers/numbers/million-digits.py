#: A number of a million digits where a small one is expected, under each comparison.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.write('9' * 1000000)\n")
cases(*[{"name": str(i), "expect": {"stdout": "5"}, "compare": kind} for i, kind in enumerate(["exact", "json", "unordered-lines", "trailing-space", {"float": 1e-9}])])
