#: An exception whose text forges another's line.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("def half(n):\n    raise KeyError('x') from None if n else RuntimeError('x\\nValueError: negative')\n\ndef half(n):\n    raise RuntimeError('x\\nValueError: negative')\n")
sessions("# case: negative\n>>> half(-1)\nTraceback (most recent call last):\n  ...\nValueError: negative\n")
