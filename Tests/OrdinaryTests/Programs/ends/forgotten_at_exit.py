# exits: 1
# An exit handler takes away every trace of the error.
import atexit
import sys

atexit.register(lambda: delattr(sys, "last_type"))
raise ValueError("x")
