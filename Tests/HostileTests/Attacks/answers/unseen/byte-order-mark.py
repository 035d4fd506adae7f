#: A mark of byte order in front: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+FEFF
from attack import *

answer("print('\ufeffab')\n")
expect(["ab"])
