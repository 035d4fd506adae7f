#: A minus sign for a hyphen: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+2212
from attack import *

answer("print('\u22125')\n")
expect(["-5"])
