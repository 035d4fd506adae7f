#: A letter of the learner's program that looks like another: the name is unknown, and the reason cannot be seen.
#: run: grade t/u/add
#: exit: 1
#: says: U+0430
from attack import *

answer("value = 1\nprint(v\u0430lue)\n")
