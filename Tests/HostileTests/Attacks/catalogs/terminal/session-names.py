#: Names of cases in a session, and its examples, with escapes.
#: run: grade t/u/half
#: exit: 0 or 1 or 70
#: run: grade t/u/half --json
#: exit: 0 or 1 or 70
#: run: check
#: exit: 0 or 1
from attack import *

half_answer("def half(n):\n    return n\n")
sessions("# case: e\x1b[2Jven\u202e\n>>> half(4)  # \x1b]0;owned\x07\n2\x9b31m\n")
