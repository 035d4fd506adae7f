#: A letter composed where it is decomposed: the difference cannot be seen, so its code point must be named.
#: run: grade t/u/add
#: exit: 1
#: says: U+0301
#: run: grade t/u/half
#: exit: 1
#: says: U+0301
from attack import *

answer("print('cafe\u0301')\n")
expect(["caf\u00e9"])
half_answer("def half(n):\n    print('cafe\u0301')\n")
sessions("# case: unseen\n>>> half(4)\ncaf\u00e9\n")
