# Changes how the kernel sees it.
# verdict: accepted
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
results = [libc.prctl(option, 1, 0, 0, 0) for option in (4, 35, 36, 23, 0x59616D61)]
print("held" if all(result == -1 for result in results) else f"ESCAPED: {results}")
