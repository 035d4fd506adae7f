#: A vowel of Khmer without a shape: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+17B4
from attack import *

answer("print('a\u17b4b')\n")
expect(["ab"])
