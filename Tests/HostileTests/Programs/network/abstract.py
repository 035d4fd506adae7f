# Connects to an abstract socket.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_UNIX).connect(b'\0reprise')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
