#: A difference that cannot be seen in an exception's message.
#: run: grade t/u/half
#: exit: 1
#: says: U+00A0
from attack import *

half_answer("def half(n):\n    raise ValueError('not\\u00a0negative')\n")
sessions("# case: unseen\n>>> half(4)\nTraceback (most recent call last):\n  ...\nValueError: not negative\n")
