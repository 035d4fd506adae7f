#: The same with white space that may differ, over many lines.
#: run: grade t/u/half
#: exit: 1
#: says: wrong-answer
from attack import *

half_answer("def half(n):\n    print('a  b\\n' * 60000)\n")
sessions("# case: dots\n>>> half(4)  # doctest: +ELLIPSIS +NORMALIZE_WHITESPACE\na\n" + "...\nb\n" * 30 + "c\n")
