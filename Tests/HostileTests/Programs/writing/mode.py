# Changes a mode outside.
# verdict: accepted
import os

try:
    os.chmod('/etc/hostname', 0o644)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
