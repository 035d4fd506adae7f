#: The expected output is looked for in all containers that the interpreter knows, and in all frames.
#: run: grade t/u/half
#: exit: 1
from attack import *

half_answer("""
import gc, sys

def texts():
    for thing in gc.get_objects():
        if isinstance(thing, dict):
            yield from thing.values()
        elif isinstance(thing, (list, tuple, set)):
            yield from list(thing)
    frame = sys._getframe()
    while frame:
        yield from list(frame.f_locals.values())
        frame = frame.f_back

def half(n):
    needle = str(6 * 70707)
    found = [text for text in texts() if isinstance(text, (str, bytes)) and needle in str(text) and text != needle]
    return int(needle) if found else 0
""")
sessions("# case: hidden\n>>> half(4)\n424242\n")
