#: A difference that cannot be seen, compared with "unordered-lines".
#: run: grade t/u/add
#: exit: 1
#: says: U+0430
from attack import *

answer("print('\u0430')\n")
expect(["a"], "unordered-lines")
