# Becomes another user.
# verdict: accepted
import os

try:
    os.setuid(12345 if os.getuid() != 12345 else 1)
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
