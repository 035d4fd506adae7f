# Prints what the encoding cannot say.
# exits: 1
import sys

print(ascii("caf\udce9"), "ok")
sys.stdout.flush()
sys.stdout.buffer.write(b"\xff raw byte\n")
sys.stdout.flush()
try:
    "\ud800".encode()
except UnicodeEncodeError as error:
    print(error)
sys.stdout.reconfigure(encoding="ascii", errors="strict")
print("plain")
print("not plain: é")
