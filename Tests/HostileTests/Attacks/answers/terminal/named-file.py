#: A file named on the command line with escapes in its name, right, wrong and not there.
#: run: grade t/u/add {root}/outside/\u{1b}[2J\u{9b}\u{202e}.py
#: exit: 1
#: run: grade t/u/add {root}/outside/\u{1b}[1m.py
#: exit: 64
from attack import *

answer("print(0)\n", outside / "\x1b[2J\x9b\u202e.py")
