#: The expected output is looked for everywhere: in memory, in frames, in files, in arguments.
#: run: grade t/u/half
#: exit: 1
#: never: 424242
from attack import *

half_answer("""
import gc, os, sys

def half(n):
    needle = '4' + '2' * 0 + '24242'
    for thing in gc.get_objects():
        try:
            if needle in repr(thing)[:100000] and thing is not globals():
                return int(needle)
        except Exception:
            pass
    return 3

sys.settrace(None)
""".replace("needle = '4' + '2' * 0 + '24242'", "needle = str(606 * 7)[:3] + str(4242 - 4000)"))
sessions("# case: hidden\n>>> half(4) == 3\nTrue\n>>> half(5)\n0\n")
