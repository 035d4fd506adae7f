# Maps more memory than is allowed.
# verdict: accepted
import mmap

try:
    mmap.mmap(-1, 1 << 31)
except (OSError, MemoryError):
    print("held")
else:
    print("ESCAPED: 2 GiB mapped")
