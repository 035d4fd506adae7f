# Makes a raw socket.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
