#: The frames above the program's are walked, and whatever is found there is changed.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import gc, sys

def tamper():
    frame = sys._getframe()
    while frame:
        for scope in (frame.f_globals, frame.f_locals):
            for name in list(scope):
                if isinstance(scope[name], str) and not name.startswith('__'):
                    scope[name] = '2\\n'
        frame = frame.f_back
    for thing in gc.get_objects():
        if isinstance(thing, list) and thing and all(isinstance(part, bytes) for part in thing):
            thing[:] = [b'2\\n'] * len(thing)
        if isinstance(thing, dict) and 'stdout' in thing and '__name__' not in thing:
            thing['stdout'] = b'2\\n'

def half(n):
    tamper()
    return 3
""")
