# Changes the standard library.
# verdict: accepted
import os

try:
    open(os.__file__, 'r+').close()
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
