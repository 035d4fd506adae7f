# Chooses its processors.
# verdict: accepted
import os

try:
    os.sched_setaffinity(0, {0})
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
