# Calls the kernel by the numbers of another interface.
# verdict: refused
import ctypes
import platform

if platform.machine() == "x86_64":
    ctypes.CDLL(None).syscall(0x40000000 | 39)
    print("ESCAPED: x32")
