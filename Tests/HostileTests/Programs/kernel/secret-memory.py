# Makes secret memory.
# verdict: accepted
import ctypes
import platform

if platform.machine() == "x86_64":
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(447, 0)
    print("held" if result == -1 and ctypes.get_errno() in (1, 38) else f"ESCAPED: {result} {ctypes.get_errno()}")
else:
    print("held")
