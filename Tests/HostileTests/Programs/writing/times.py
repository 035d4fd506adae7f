# Changes times outside.
# verdict: accepted
import os

try:
    os.utime('/etc/hostname')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
