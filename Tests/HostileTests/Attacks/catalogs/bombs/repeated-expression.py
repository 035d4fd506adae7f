#: A regular expression that asks for billions of repetitions of repetitions.
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer("print('a' * 50)\n")
expect("((((a{1,30000}){1,30000}){1,30000}){1,30000}){1,30000}b", "regex")
