#: Two long texts that differ in every line: what is shown of it must come soon, and be short.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("for i in range(40000): print(i * 7919 % 40009, 'x')\n")
expect([f"{i * 104729 % 40009} x" for i in range(40_000)])
