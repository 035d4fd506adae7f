#: The same in a text of JSON.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.buffer.write(b'\"a\\xffb\"\\n')\n")
expect('"a\ufffdb"', "json")
