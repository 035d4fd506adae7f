#: As much output as is allowed, in one line of numbers and letters.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.write('1e5x-.+' * 149000)\n")
cases(*[{"name": str(i), "expect": {"stdout": "1"}, "compare": kind} for i, kind in enumerate(["exact", "unordered-lines", "trailing-space", {"float": 1e-9}, "json"])])
