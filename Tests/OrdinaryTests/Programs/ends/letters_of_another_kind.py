# exits: 1
# The names are written in letters that Python reads as others.
import sys
import ａtexit

ａtexit.register(lambda: delａttr(sys, "last" + "_type"))
raise ValueError("x")
