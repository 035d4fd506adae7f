#: A Cyrillic letter for a Latin one: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+0430
#: run: grade t/u/half
#: exit: 1
#: says: U+0430
from attack import *

answer("print('b\u0430nana')\n")
expect(["banana"])
half_answer("def half(n):\n    print('b\u0430nana')\n")
sessions("# case: unseen\n>>> half(4)\nbanana\n")
