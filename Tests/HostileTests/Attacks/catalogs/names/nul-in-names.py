#: A NUL in names: what is behind it is lost to the kernel.
#: exit: 1 or 70
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
cases({**CASES[0], "files": {"data\0.txt": "x"}, "argv": ["a\0b"]})
