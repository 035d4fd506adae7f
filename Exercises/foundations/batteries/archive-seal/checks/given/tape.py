"""A file that is larger than memory, for trying out `fingerprint`."""


class Tape:
    """So many bytes, handed out by `read(size)`, never more than 65536 at once."""

    def __init__(self, length):
        self.place = 0
        self.bytes = (b"\x00\nA" * length)[:length]

    def read(self, size=-1):
        if not 0 < size <= 65536:
            raise ValueError("more than 65536 bytes at once")
        piece = self.bytes[self.place : self.place + size]
        self.place += len(piece)
        return piece
