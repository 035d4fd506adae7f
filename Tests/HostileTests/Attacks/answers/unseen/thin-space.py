#: A thin space: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+2009
from attack import *

answer("print('a\u2009b')\n")
expect(["a b"])
