#: A regular expression that takes a backtracking engine for ever, as an author may write it in good faith.
#: run: grade t/u/add
#: exit: 1 or 70
from attack import *

answer("print('a' * 40 + '!')\n")
expect("(a+)+b\\n", "regex")
