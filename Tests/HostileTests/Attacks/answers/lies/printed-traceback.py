#: A traceback that is printed, on either stream, where one is to be raised.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import sys

def half(n):
    text = 'Traceback (most recent call last):\\n  File "<stdin>", line 1, in <module>\\nValueError: negative\\n'
    (sys.stdout if n == -1 else sys.stderr).write(text)
""")
sessions("".join(f"# case: {n}\n>>> half({n})\nTraceback (most recent call last):\n  ...\nValueError: negative\n\n" for n in [-1, -2]))
