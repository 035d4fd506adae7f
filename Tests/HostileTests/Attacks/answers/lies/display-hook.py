#: A display hook that prints what it likes for every value.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import sys

class Right:
    def __repr__(self):
        return '2'
    def __eq__(self, other):
        return True

sys.displayhook = lambda value: print(2)

def half(n):
    return None
""")
