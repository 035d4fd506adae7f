# Tries to end its parent.
# verdict: accepted
import os, signal

try:
    os.kill(os.getppid(), signal.SIGTERM)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
