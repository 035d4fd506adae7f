"""The server's side of WebSocket (RFC 6455): the handshake, and frames into messages."""

import base64
import hashlib
import struct

PROTOCOL = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUE, TEXT, DATA, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def accept_key(key):
    """Return Sec-WebSocket-Accept for the client's Sec-WebSocket-Key."""
    return base64.b64encode(hashlib.sha1(key.encode() + PROTOCOL).digest()).decode()


def frame(opcode, payload):
    """Return a whole frame from the server, which is never masked."""
    length = len(payload)
    if length < 126:
        head = bytes([0x80 | opcode, length])
    elif length < 65536:
        head = struct.pack(">BBH", 0x80 | opcode, 126, length)
    else:
        head = struct.pack(">BBQ", 0x80 | opcode, 127, length)
    return head + payload


def close_code(payload):
    """Return the code of a close frame; 1005 stands for none."""
    if not payload:
        return 1005
    code = int.from_bytes(payload[:2], "big")
    if not (1000 <= code <= 1003 or 1007 <= code <= 1011 or 3000 <= code <= 4999):
        raise Refused(1002)
    return code


class Link:
    def __init__(self, limit):
        self.limit = limit
        self.kind = None
        self.message = bytearray()
        self.ended = False
        self.rest = b""

    def feed(self, data):
        """Take what has come, and return what becomes of it: messages, frames to send, the end."""
        events = []
        data = self.rest + data
        while data and not self.ended:
            try:
                parts = self.take_frame(data)
                if not parts:
                    break
                data = parts[3]
                events += self.handle(*parts[:3])
            except Refused as problem:
                events += self.end(problem.code)
        self.rest = data
        return events

    def take_frame(self, data):
        """Return the parts of the first frame, and the bytes behind it."""
        # First byte: 0x80 in a message's last frame, 0x70 always unset, the rest is the opcode.
        # Second byte: 0x80 as clients mask, the rest is the length. 126 and 127 stand for a length
        # in the next two or eight bytes. Then come four bytes of mask, then the payload.
        if len(data) < 2:
            return ()
        first, second = data[0], data[1]
        at = 2
        length = second & 0x7F
        if length > 125:
            form = ">H" if length == 126 else ">Q"
            at += struct.calcsize(form)
            if at > len(data):
                return ()
            [length] = struct.unpack(form, data[2:at])
        self.check_header(first, second, length)
        start, end = at + 4, at + 4 + length
        if end > len(data):
            return ()
        if first & 0x0F < 8 and length > self.limit - len(self.message):
            raise Refused(1009)
        mask, payload = data[at:start], data[start:end]
        payload = bytes(byte ^ mask[place % 4] for place, byte in enumerate(payload))
        return first & 0x80, first & 0x0F, payload, data[end:]

    def check_header(self, first, second, length):
        opcode = first & 0x0F
        if first & 0x70 or not second & 0x80:
            raise Refused(1002)
        if opcode in (CLOSE, PING, PONG):
            if length > 125 or not first & 0x80:
                raise Refused(1002)
        elif opcode not in (CONTINUE, TEXT, DATA):
            raise Refused(1002)
        elif (opcode == CONTINUE) != (self.kind is not None):
            raise Refused(1002)

    def handle(self, final, opcode, payload):
        """Return the events of one frame."""
        if opcode == PING:
            return [("send", frame(PONG, payload))]
        if opcode == PONG:
            return []
        if opcode == CLOSE:
            return self.end(close_code(payload))
        if opcode != CONTINUE:
            self.kind = opcode
        self.message += payload
        if not final:
            return []
        kind, message = self.kind, bytes(self.message)
        self.kind = None
        self.message.clear()
        if kind == DATA:
            return [("message", message)]
        try:
            return [("message", message.decode())]
        except UnicodeDecodeError:
            raise Refused(1007) from None

    def end(self, code):
        self.ended = True
        payload = b"" if code == 1005 else struct.pack(">H", code)
        return [("send", frame(CLOSE, payload)), ("end", code)]
