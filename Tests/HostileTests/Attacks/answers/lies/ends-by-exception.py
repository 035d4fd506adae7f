#: A session that is left by SystemExit, and one by an exception that no handler takes.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("import sys\n\ndef half(n):\n    if n == 4:\n        sys.exit(0)\n    raise BaseException\n")
