# Makes a pair of sockets hold megabytes that count as nobody's memory.
# verdict: accepted
import socket

try:
    for end in socket.socketpair():
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
