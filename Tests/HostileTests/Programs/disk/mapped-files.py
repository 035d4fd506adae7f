# Fills the disk with files that are neither named nor open, but mapped, up to a bound.
# verdict: accepted
# verdict on lite: output-limit
import ctypes
import os
import time

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
try:
    for number in range(40):
        file = os.open("file", os.O_RDWR | os.O_CREAT)
        os.unlink("file")
        os.write(file, bytes(1 << 20))
        libc.mmap(None, 4096, 1, 1, file, 0)
        os.close(file)
except OSError:
    print("held")
else:
    time.sleep(20)
    print("visible")
