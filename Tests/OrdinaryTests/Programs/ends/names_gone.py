# exits: 4
# All names of the program are taken away before it leaves.
import sys


def leave(names, leave=sys.exit):
    names.clear()
    leave(4)


leave(globals())
