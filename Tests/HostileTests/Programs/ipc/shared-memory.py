# Makes SysV shared memory.
# verdict: accepted
import ctypes
import platform

if platform.machine() == "x86_64":
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(29, 0, 4096, 0o1600)
    print("held" if result == -1 and ctypes.get_errno() in (1, 38) else f"ESCAPED: {result} {ctypes.get_errno()}")
else:
    print("held")
