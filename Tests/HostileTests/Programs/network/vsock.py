# Talks to the machine's host.
# verdict: accepted
import socket

try:
    socket.socket(40, socket.SOCK_STREAM)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
