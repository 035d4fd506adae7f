# Changes the host's name.
# verdict: accepted
import socket

try:
    socket.sethostname('hostile')
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
