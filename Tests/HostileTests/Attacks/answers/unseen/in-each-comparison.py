#: The same in each comparison that compares texts.
#: run: grade t/u/add
#: exit: 1
#: says: U+200B
#: says: U+0430
#: says: U+00A0
from attack import *

answer("print({'1': 'a\\u200b', '2': '\\u0430', '3': '\"a\\u00a0b\"'}[input()])\n")
texts = {"1": ("a", "trailing-space"), "2": ("a", "unordered-lines"), "3": ('"a b"', "json")}
cases(*[{"name": key, "stdin": [key], "expect": {"stdout": [text]}, "compare": kind} for key, (text, kind) in texts.items()])
