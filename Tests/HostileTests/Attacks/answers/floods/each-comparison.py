#: As much output as is allowed, in short lines, under each comparison.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.write('a b 1.5\\n' * 130000)\n")
cases(*[{"name": str(i), "expect": {"stdout": ["a b 1.5"] * 50}, "compare": kind} for i, kind in enumerate(["exact", "unordered-lines", "trailing-space", {"float": 1e-9}])])
