#: Another, whose choices overlap.
#: run: grade t/u/add
#: exit: 1 or 70
from attack import *

answer("print('ab' * 30000)\n")
expect("(a|b|ab)*c\\n", "regex")
