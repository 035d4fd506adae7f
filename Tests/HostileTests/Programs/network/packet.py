# Makes a packet socket.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
