#: A sign that is canonically the same as a letter: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+2126
#: run: grade t/u/half
#: exit: 1
#: says: U+2126
from attack import *

answer("print('\u2126')\n")
expect(["\u03a9"])
half_answer("def half(n):\n    print('\u2126')\n")
sessions("# case: unseen\n>>> half(4)\n\u03a9\n")
