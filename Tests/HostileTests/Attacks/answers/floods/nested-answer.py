#: A program of a hundred thousand parentheses, whose tree is walked for its mistakes.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("print(" + "(" * 100_000 + "1" + ")" * 100_000 + ")\n")
