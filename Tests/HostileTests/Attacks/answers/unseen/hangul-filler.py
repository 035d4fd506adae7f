#: A filler that is a letter and shows nothing: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+3164
from attack import *

answer("print('a\u3164b')\n")
expect(["ab"])
