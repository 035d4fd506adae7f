#: An exception whose name, message and notes have escapes.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/add --json
#: exit: 1
#: run: grade t/u/half
#: exit: 1
#: run: grade t/u/half --json
#: exit: 1
#: run: journal list
#: exit: 0
#: run: report
#: exit: 0
#: run: journal export --format csv
#: exit: 0
from attack import *

source = """
E = type('E\\x1b[2J\\x9b\\u202e', (Exception,), {'__module__': 'm\\x1b]0;x\\x07'})
error = E('\\x1b[2J\\x9b31m\\u202e\\rover')
error.__notes__ = ['\\x1b[1m\\u202e']
"""
answer(source + "raise error\n")
half_answer(source + "def half(n):\n    raise error\n")
