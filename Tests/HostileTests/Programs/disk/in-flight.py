# Fills the disk with files that are on their way from this program to itself, up to a bound.
# verdict: accepted
import os
import socket

here, _ = socket.socketpair()
try:
    for number in range(40):
        file = os.open("file", os.O_RDWR | os.O_CREAT)
        os.unlink("file")
        os.write(file, bytes(1 << 20))
        socket.send_fds(here, [b"x"], [file])
        os.close(file)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
