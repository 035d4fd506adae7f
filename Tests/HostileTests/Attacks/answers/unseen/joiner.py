#: A joiner between letters: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+200D
#: run: grade t/u/half
#: exit: 1
#: says: U+200D
from attack import *

answer("print('a\u200db')\n")
expect(["ab"])
half_answer("def half(n):\n    print('a\u200db')\n")
sessions("# case: unseen\n>>> half(4)\nab\n")
