#: A file that is expected to be left behind, outside of the folder to work in.
#: exit: 1 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
expected = {"stdout": "3", "files": {"..//\u0301..//proc/self/environ": "x", "/\u0301etc/passwd": "x"}}
cases({**CASES[0], "expect": expected})
