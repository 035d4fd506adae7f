#: The byte FF where U+FFFD is expected, in each comparison.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
#: never: pass  
from attack import *

answer("import sys\nsys.stdout.buffer.write(b'a\\xffb\\n')\n")
cases(*[{"name": str(i), "expect": {"stdout": "a\ufffdb\n"}, "compare": kind} for i, kind in enumerate(["exact", "trailing-space", "unordered-lines", {"float": 1e-9}])])
