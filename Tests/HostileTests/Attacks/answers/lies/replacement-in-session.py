#: The same in a session.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("import sys\ndef half(n):\n    sys.stdout.flush()\n    sys.stdout.buffer.write(b'\\xff\\n')\n    sys.stdout.buffer.flush()\n")
sessions("# case: odd\n>>> half(4)\n\ufffd\n")
