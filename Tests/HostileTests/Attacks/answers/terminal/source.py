#: The learner's own line, which is shown beside the fault, has escapes and turned letters.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/add --json
#: exit: 1
#: run: grade t/u/half
#: exit: 1
from attack import *

answer("raise ValueError('\x1b[2J\x9b31m\u202e\u2066')  # \x07\b\n")
half_answer("def half(n:  # \x1b[2J\x9b31m\u202e\n    return n\n")
