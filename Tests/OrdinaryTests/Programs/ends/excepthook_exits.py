# exits: 5
# The hook for uncaught exceptions decides how the program ends.
import sys


def hook(kind, value, traceback):
    print("hook", kind.__name__)
    sys.exit(5)


sys.excepthook = hook
raise ValueError("x")
