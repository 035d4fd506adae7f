#: A chain of a thousand exceptions, each in a file of its own name.
#: run: grade t/u/add
#: exit: 1
from attack import *

answer("""
def f(n):
    try:
        if n:
            exec(compile('f(n - 1)', 'x' * 200 + str(n), 'exec'))
        raise ValueError(n)
    except ValueError as error:
        raise KeyError(n) from error
f(200)
""")
