#: `..` and `/` with a combining mark: one letter to the eye and to Swift, two bytes to the kernel.
#: exit: 1 or 70
#: says: cases.json
#: run: grade t/u/add
#: run: check
from attack import *

answer(SOLUTION)
cases({**CASES[0], "files": {"../\u0301../\u0301../\u0301outside/ran": "x"}})
