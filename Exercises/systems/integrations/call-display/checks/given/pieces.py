"""A connection to try with: it gives out the pieces that it was made of, one at a time."""


class Pieces:
    def __init__(self, *pieces):
        self.pieces = list(pieces)
        self.sent = b""
        self.log = []

    def sendall(self, data):
        self.sent += data
        self.log.append("sent")

    def recv(self, size):
        self.log.append("waited")
        return self.pieces.pop(0) if self.pieces else b""
