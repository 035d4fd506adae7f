# Asks for real time.
# verdict: accepted
import os

try:
    os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
