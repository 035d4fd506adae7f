# Starts threads until no more can be had.
# verdict: accepted
# verdict without a count of processes: accepted or refused
import threading
import time

try:
    for _ in range(2000):
        threading.Thread(target=time.sleep, args=(0.3,), daemon=True).start()
except (RuntimeError, MemoryError):
    print("held")
else:
    print("ESCAPED: 2000 threads")
