# Ends with a number.
# exits: 3
import sys

try:
    sys.exit(3)
except Exception:
    print("not an Exception")
finally:
    print("finally")
