#: Nothing is tried: a right answer is accepted.
#: needs: empty cache
#: run: grade t/u/add
#: exit: 0
#: run: grade t/u/half
#: exit: 0
from attack import *

answer(SOLUTION)
half_answer("def half(n):\n    return n // 2\n")
