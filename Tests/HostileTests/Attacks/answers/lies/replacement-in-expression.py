#: The same under a regular expression.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.buffer.write(b'a\\xff\\xfeb\\n')\n")
expect("a\ufffd+b\\n", "regex")
