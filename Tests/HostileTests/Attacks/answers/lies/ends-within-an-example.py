#: A session that is ended within an example, after it has printed what is expected.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("import os, sys\n\ndef half(n):\n    sys.stdout.write('2\\n')\n    sys.stdout.flush()\n    os._exit(0)\n")
sessions("# case: two\n>>> half(4)\n2\n>>> half(5)\n2\n")
