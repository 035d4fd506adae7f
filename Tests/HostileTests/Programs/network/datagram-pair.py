# Makes a pair of sockets that can send anywhere.
# verdict: accepted
import socket

try:
    socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
