# sys.last_type is there though the program ends well.
import sys

try:
    1 / 0
except ZeroDivisionError:
    sys.last_type, sys.last_value, sys.last_traceback = sys.exc_info()
print("well")
