# Makes a device.
# verdict: accepted
import os
import stat

try:
    os.mknod('device', 0o600 | stat.S_IFCHR, os.makedev(1, 1))
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
