# Asks whether it may signal its parent.
# verdict: accepted
import os

try:
    os.kill(os.getppid(), 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
