# Leaves a daemon that keeps the output open.
# verdict: accepted
# processes: 8
# needs: full
import os
import time

print("held", flush=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(60)
    os._exit(0)
