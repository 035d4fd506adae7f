#: A difference that cannot be seen in a file left behind, and in its name.
#: run: grade t/u/add
#: exit: 1
#: says: U+00A0
from attack import *

answer("open('out.txt', 'w').write('a\\u00a0b\\n')\nprint(3)\n")
cases({**CASES[0], "expect": {"stdout": ["3"], "files": {"out.txt": ["a b"]}}})
