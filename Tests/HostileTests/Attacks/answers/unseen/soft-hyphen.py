#: A soft hyphen: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+00AD
from attack import *

answer("print('a\u00adb')\n")
expect(["ab"])
