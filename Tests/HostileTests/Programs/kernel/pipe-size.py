# Makes a pipe hold a MiB that counts as nobody's memory.
# verdict: accepted
import fcntl
import os

try:
    fcntl.fcntl(os.pipe()[1], 1031, 1 << 20)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
