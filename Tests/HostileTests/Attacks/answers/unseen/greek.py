#: A Greek question mark for a semicolon: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+037E
from attack import *

answer("print('a\u037e')\n")
expect(["a;"])
