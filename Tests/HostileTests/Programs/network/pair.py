# A pair of connected sockets is all that there is.
# verdict: accepted
import socket

left, right = socket.socketpair()
left.sendall(b'x')
print('held' if right.recv(1) == b'x' else 'ESCAPED: no pair')
