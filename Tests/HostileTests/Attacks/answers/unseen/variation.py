#: A selector of variations behind a letter: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+FE0F
from attack import *

answer("print('a\ufe0fb')\n")
expect(["ab"])
