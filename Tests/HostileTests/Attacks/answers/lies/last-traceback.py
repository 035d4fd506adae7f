#: What the interpreter remembers of the last exception is forged, and nothing raised.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import sys

def half(n):
    try:
        raise ValueError('negative')
    except ValueError as error:
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        sys.last_exc = error
        sys.excepthook(type(error), error, error.__traceback__)
""")
sessions("# case: negative\n>>> half(-1)\nTraceback (most recent call last):\n  ...\nValueError: negative\n")
