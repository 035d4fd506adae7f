#: Files left behind with escapes in their content, where others are expected.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("open('out.txt', 'w').write('\\x1b[2J\\x9b31m\\u202e\\r\\x07')\nprint(3)\n")
cases({**CASES[0], "expect": {"stdout": "3", "files": {"out.txt": "x\n"}}})
