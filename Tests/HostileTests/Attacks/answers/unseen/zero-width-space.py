#: A space without a width, at the end of the line: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+200B
from attack import *

answer("print('ab\u200b')\n")
expect(["ab"])
