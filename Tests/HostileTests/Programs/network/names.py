# Looks up a name.
# verdict: accepted
import socket

try:
    socket.getaddrinfo('example.org', 80)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
