#: A program of a sum with fifty thousand parts, whose tree is as deep.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("print(" + "+".join(["1"] * 50_000) + ")\n")
