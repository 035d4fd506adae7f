#: Files whose names have escapes, in a traceback and in a syntax error.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/add --json
#: exit: 1
from attack import *

answer("exec(compile('def f(:', '\\x1b[2J\\x9b\\u202e\\nFile \"main.py\", line 1', 'exec'))\n")
