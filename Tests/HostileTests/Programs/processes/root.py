# Changes its root.
# verdict: accepted
import os

try:
    os.chroot('.')
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
