# Writes to both streams; each keeps its own order.
import os
import sys

for i in range(3):
    print("out", i)
    print("err", i, file=sys.stderr)
    sys.stderr.write("part ")
os.write(2, b"direct to errors\n")
sys.stderr.buffer.write(b"bytes to errors\n")
print("é \udc80", file=sys.stderr)
sys.stdout, saved = sys.stderr, sys.stdout
print("redirected")
sys.stdout = saved
print("back")
