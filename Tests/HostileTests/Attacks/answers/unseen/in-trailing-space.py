#: A difference that cannot be seen, compared with "trailing-space".
#: run: grade t/u/add
#: exit: 1
#: says: U+200B
from attack import *

answer("print('a\u200b')\n")
expect(["a"], "trailing-space")
