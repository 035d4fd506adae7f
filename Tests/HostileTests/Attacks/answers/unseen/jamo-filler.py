#: A filler of Hangul: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+115F
from attack import *

answer("print('a\u115fb')\n")
expect(["ab"])
