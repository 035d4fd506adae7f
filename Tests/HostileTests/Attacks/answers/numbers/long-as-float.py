#: Whole numbers that differ far within what doubles can tell.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print(100000000000000000000001)\n")
expect("100000000000000000000000", {"float": 1e-30})
