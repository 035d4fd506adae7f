#: A digit of full width: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+FF15
from attack import *

answer("print('\uff15')\n")
expect(["5"])
