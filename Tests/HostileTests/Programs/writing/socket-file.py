# Makes a socket in its folder.
# verdict: accepted
import os
import stat

try:
    os.mknod('socket', 0o600 | stat.S_IFSOCK)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
