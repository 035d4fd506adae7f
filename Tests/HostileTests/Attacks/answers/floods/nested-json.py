#: 400,000 brackets in brackets, compared as JSON.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("import sys\nsys.stdout.write('[' * 400000 + ']' * 400000)\n")
expect("[]", "json")
