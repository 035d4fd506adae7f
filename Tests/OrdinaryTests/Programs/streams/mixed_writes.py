# Buffered and direct writes, in the order in which they arrive.
import os
import sys

print("one, in the buffer")
os.write(1, b"two, direct\n")
sys.stdout.flush()
sys.stdout.buffer.write(b"three, in the lower buffer\n")
print("four, in the upper buffer")
sys.stdout.buffer.flush()
os.write(1, b"five, direct\n")
print("six", flush=True)
sys.stdout.buffer.raw.write(b"seven, raw\n")
with open(1, "w", closefd=False) as other:
    other.write("eight, through another file\n")
sys.stdout.reconfigure(line_buffering=True)
print("nine, by the line")
os.write(1, b"ten, direct\n")
sys.stdout.reconfigure(write_through=True)
sys.stdout.write("eleven, without a line end")
os.write(1, b" and twelve\n")
