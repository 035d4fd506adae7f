#: The streams are replaced by ones that answer with what is expected.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import io, sys

class Stream(io.StringIO):
    def getvalue(self):
        return '2\\n'
    def write(self, text):
        return len(text)

sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = Stream()

def half(n):
    return 3
""")
