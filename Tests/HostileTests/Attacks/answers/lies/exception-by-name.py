#: An exception whose class only calls itself so, and claims to be of builtins.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("E = type('ValueError', (Exception,), {'__module__': 'builtins', '__qualname__': 'ValueError'})\n\ndef half(n):\n    raise E('negative')\n")
sessions("# case: negative\n>>> half(-1)\nTraceback (most recent call last):\n  ...\nValueError: negative\n")
