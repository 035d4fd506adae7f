# exits: 1
# The hook takes away every trace of the error.
import sys


def hook(kind, value, traceback):
    print("forgotten")
    del sys.last_type, sys.last_value, sys.last_traceback


sys.excepthook = hook
raise ValueError("x")
