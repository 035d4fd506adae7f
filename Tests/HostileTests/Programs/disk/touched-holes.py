# Makes files that are holes, and fills these through memory, up to a bound.
# verdict on full: runtime-error
# verdict on lite: output-limit
import mmap
import os
import time

for number in range(16):
    file = os.open(str(number), os.O_RDWR | os.O_CREAT)
    os.ftruncate(file, 1 << 20)
    with mmap.mmap(file, 1 << 20) as memory:
        for at in range(0, 1 << 20, mmap.PAGESIZE):
            memory[at] = 1
    os.close(file)
time.sleep(20)
print("visible")
