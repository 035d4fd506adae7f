#: A Braille pattern without dots: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+2800
from attack import *

answer("print('a\u2800b')\n")
expect(["a b"])
