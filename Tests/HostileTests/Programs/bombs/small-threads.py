# Starts threads that take next to no memory.
# verdict: accepted
# verdict without a count of processes: refused
import threading
import time

threading.stack_size(32768)
try:
    for _ in range(200):
        threading.Thread(target=time.sleep, args=(20,), daemon=True).start()
except (RuntimeError, MemoryError):
    print("held")
else:
    time.sleep(20)
    print("ESCAPED: 200 threads")
