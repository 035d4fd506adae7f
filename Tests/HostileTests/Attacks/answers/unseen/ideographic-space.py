#: An ideographic space: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+3000
from attack import *

answer("print('a\u3000b')\n")
expect(["a b"])
