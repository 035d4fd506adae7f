# Sends a datagram.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
