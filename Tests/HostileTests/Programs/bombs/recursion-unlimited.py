# Recurses without a limit until the stack ends.
# verdict: runtime-error or memory-limit
import sys

sys.setrecursionlimit(10**8)


class Deep:
    def __repr__(self):
        return repr(Deep())


repr(Deep())
