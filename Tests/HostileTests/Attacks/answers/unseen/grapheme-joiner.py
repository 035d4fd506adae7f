#: A joiner of graphemes: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+034F
from attack import *

answer("print('a\u034fb')\n")
expect(["ab"])
