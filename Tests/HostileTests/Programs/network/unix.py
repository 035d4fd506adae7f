# Makes a unix socket.
# verdict: accepted
import socket

try:
    socket.socket(socket.AF_UNIX, socket.SOCK_STREAM).connect('/run/systemd/private')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
