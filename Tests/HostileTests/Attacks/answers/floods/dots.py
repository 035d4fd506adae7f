#: A session whose example has fifty dots, and an answer that nearly fits each of them.
#: run: grade t/u/half
#: exit: 1
#: says: wrong-answer
from attack import *

half_answer("def half(n):\n    print('ab' * 200000)\n")
sessions("# case: dots\n>>> half(4)  # doctest: +ELLIPSIS\n" + "...".join(["ab"] * 50) + "...c\n")
