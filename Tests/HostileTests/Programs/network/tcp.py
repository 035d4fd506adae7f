# Connects to the host.
# verdict: accepted
import socket

try:
    socket.create_connection(('127.0.0.1', 22), 1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
