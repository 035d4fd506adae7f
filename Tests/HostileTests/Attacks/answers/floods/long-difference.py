#: Two lines of a hundred thousand letters that differ in every second one.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("print('ab' * 100000)\n")
expect(["ac" * 100_000])
