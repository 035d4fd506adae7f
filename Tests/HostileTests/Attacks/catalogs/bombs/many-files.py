#: A folder of checks with two thousand files of no known kind.
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
for number in range(2_000):
    write(add / f"checks/stray-{number}.txt")
