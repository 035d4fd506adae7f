# Interrupted, as by Ctrl-C, and not caught: ends by the signal after its traceback.
# signal: 2
import atexit

atexit.register(print, "at exit")
try:
    raise KeyboardInterrupt("enough")
finally:
    print("finally")
