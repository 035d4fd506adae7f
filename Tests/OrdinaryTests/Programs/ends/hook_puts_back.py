# exits: 1
# The hook takes away every trace of the error, and of itself.
import sys


def hook(kind, value, traceback):
    print("forgotten")
    del sys.last_type, sys.last_value, sys.last_traceback
    sys.excepthook = sys.__excepthook__


sys.excepthook = hook
raise ValueError("x")
