#: A hundred thousand keys, compared as JSON with one.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.write('{' + ','.join(f'\"{i}\":0' for i in range(90000)) + '}')\n")
expect('{"a": 1}', "json")
