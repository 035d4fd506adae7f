#: Two marks on a letter in another order: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+0307
from attack import *

answer("print('q\u0307\u0323')\n")
expect(["q\u0323\u0307"])
