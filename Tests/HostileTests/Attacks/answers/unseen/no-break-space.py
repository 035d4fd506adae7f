#: A space that does not break: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+00A0
#: run: grade t/u/half
#: exit: 1
#: says: U+00A0
from attack import *

answer("print('a\u00a0b')\n")
expect(["a b"])
half_answer("def half(n):\n    print('a\u00a0b')\n")
sessions("# case: unseen\n>>> half(4)\na b\n")
