# Talks to the kernel by netlink.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
