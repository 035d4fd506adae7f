# Becomes another group.
# verdict: accepted
import os

try:
    os.setgid(12345 if os.getgid() != 12345 else 1)
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
