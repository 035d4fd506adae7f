# Ends at once: what is buffered is lost, and no handler is called.
# exits: 9
import atexit
import os
import sys

atexit.register(print, "never")
print("flushed", flush=True)
print("lost in the buffer")
sys.stderr.write("errors are not lost\n")
os.write(1, b"written directly\n")
try:
    os._exit(9)
finally:
    print("never")
