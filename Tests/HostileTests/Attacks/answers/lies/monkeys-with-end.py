#: What would be called at the end of a run is replaced: exits, flushes, the handlers of exceptions.
#: run: grade t/u/add
#: exit: 1
#: run: grade t/u/half
#: exit: 1
from attack import *

source = """
import atexit, os, sys, threading

sys.excepthook = sys.unraisablehook = threading.excepthook = lambda *args: None
os._exit = sys.exit = exit = quit = lambda *args: None
atexit.register(lambda: os.kill(os.getpid(), 9))
threading.Thread(target=lambda: print(3), daemon=True).start()
"""
answer(source + "raise ValueError('hidden')\n")
half_answer(source + "def half(n):\n    raise ValueError('hidden')\n")
