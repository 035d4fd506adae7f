#: A regular expression of a hundred thousand parentheses.
#: exit: 1 or 70
#: says: expect.stdout
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
expect("(" * 100_000 + ")" * 100_000, "regex")
