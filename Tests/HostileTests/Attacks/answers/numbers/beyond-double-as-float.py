#: Numbers that both overflow are not the same number, compared by a tolerance.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print('2e400')\n")
expect("1e400", {"float": 1e-9})
