# Asks whether it may signal its parent's group.
# verdict: accepted
import os

try:
    os.killpg(os.getpgid(os.getppid()) or 1, 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
