#: An answer that prints infinity, or no number at all, where any number is expected.
#: run: grade t/u/add
#: exit: 1
#: says: wrong-answer
from attack import *

answer("print(float('inf') if input() == '1' else float('nan'))\n")
cases(*[{"name": name, "stdin": [text], "expect": {"stdout": "5.0"}, "compare": {"float": 1e-6}} for name, text in [("a", "1"), ("b", "2")]])
