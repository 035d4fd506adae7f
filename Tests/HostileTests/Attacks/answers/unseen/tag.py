#: A letter of the tags, which shows nothing: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+E0041
from attack import *

answer("print('a\U000e0041b')\n")
expect(["ab"])
