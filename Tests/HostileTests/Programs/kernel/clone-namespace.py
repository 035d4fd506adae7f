# Clones into a new user namespace.
# verdict: accepted
import ctypes
import platform

if platform.machine() == "x86_64":
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(56, 0x10000011, 0, 0, 0, 0)
    print("held" if result == -1 and ctypes.get_errno() in (1, 38) else f"ESCAPED: {result} {ctypes.get_errno()}")
else:
    print("held")
