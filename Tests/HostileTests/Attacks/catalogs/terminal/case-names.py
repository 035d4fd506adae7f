#: Names of cases with escapes, turned letters and a second line that forges a verdict.
#: never: \u{a}  pass  forged
#: run: grade t/u/add
#: exit: 0 or 1 or 70
#: run: grade t/u/add --json
#: exit: 0 or 1 or 70
#: run: journal list
#: exit: 0
from attack import *

answer("print(0)\n")
cases({"name": "a\x1b[2J\u009b1m\u202eb", "expect": {"stdout": "3"}}, {"name": "b\n  pass  forged", "expect": {"stdout": "3"}})
