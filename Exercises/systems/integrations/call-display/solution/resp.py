"""A client of a store that speaks RESP2: commands into bytes, bytes into replies."""


class StoreError(Exception):
    """The store's answer that it could not do what it was asked for."""


class BadReply(Exception):
    """What came is no reply of this protocol."""


class Incomplete(Exception):
    """The end of the reply has not come yet."""


def command(*words):
    parts = [b"*%d\r\n" % len(words)]
    for word in words:
        data = word if isinstance(word, bytes) else str(word).encode()
        parts.append(b"$%d\r\n%b\r\n" % (len(data), data))
    return b"".join(parts)


def to_number(digits):
    try:
        return int(digits)
    except ValueError:
        raise BadReply(digits) from None


def read_bulk(data, at, length):
    end = at + length
    if len(data) < end + 2:
        raise Incomplete
    tail = data[end : end + 2]
    if tail != b"\r\n":
        raise BadReply(tail)
    return data[at:end], end + 2


def read_array(data, at, length):
    items = []
    for _ in range(length):
        item, at = read_reply(data, at)
        items.append(item)
    return items, at


def read_reply(data, at):
    """Return the reply that begins at this place, and the place behind it."""
    end = data.find(b"\r\n", at)
    if end < 0:
        raise Incomplete
    kind, rest, at = data[at : at + 1], data[at + 1 : end], end + 2
    if kind == b"+":
        return rest.decode(), at
    if kind == b"-":
        return StoreError(rest.decode()), at
    if kind not in (b":", b"$", b"*"):
        raise BadReply(kind)
    number = to_number(rest)
    if kind == b":":
        return number, at
    if number < -1:
        raise BadReply(rest)
    if number == -1:
        return None, at
    return read_bulk(data, at, number) if kind == b"$" else read_array(data, at, number)


class Reader:
    def __init__(self):
        self.waiting = b""

    def feed(self, data):
        self.waiting += data
        replies = []
        while True:
            try:
                reply, end = read_reply(self.waiting, 0)
            except Incomplete:
                return replies
            replies.append(reply)
            self.waiting = self.waiting[end:]


class Store:
    def __init__(self, connection):
        self.connection = connection
        self.reader = Reader()

    def ask(self, *words):
        [reply] = self.ask_all([words])
        if isinstance(reply, StoreError):
            raise reply
        return reply

    def ask_all(self, commands):
        self.connection.sendall(b"".join(command(*words) for words in commands))
        replies = []
        while len(replies) < len(commands):
            data = self.connection.recv(4096)
            if not data:
                raise ConnectionError("the store has gone")
            replies += self.reader.feed(data)
        return replies
