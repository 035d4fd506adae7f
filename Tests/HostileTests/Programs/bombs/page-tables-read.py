# Maps single pages far from each other, and reads a byte of each: more page tables than memory.
# verdict: memory-limit
import ctypes
import time

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
for number in range(65_000):
    wanted = (1 << 32) + (number << 30)
    found = libc.mmap(wanted, 4096, 1, 0x100022, -1, 0)
    if found == wanted:
        ctypes.c_char.from_address(found).value
time.sleep(20)
print("visible")
