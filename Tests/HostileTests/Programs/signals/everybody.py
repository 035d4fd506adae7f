# Asks whether it may signal everybody.
# verdict: accepted
import os

try:
    os.kill(-1, 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
