# Fills the process limit with sleepers and goes away.
# verdict: accepted
# verdict without a count of processes: accepted or refused
# processes: 8
# needs: full
import os
import time

for _ in range(40):
    try:
        if os.fork() == 0:
            time.sleep(60)
    except OSError:
        break
print("held")
