# Listens for connections.
# verdict: accepted
import socket

try:
    socket.create_server(('127.0.0.1', 0))
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
