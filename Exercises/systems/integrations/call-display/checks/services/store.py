"""A store of lists that speaks RESP2, and sends its replies in small pieces."""

import socket
import time

lists = {"busy": "no list"}


def bulk(data):
    return b"$-1\r\n" if data is None else b"$%d\r\n%b\r\n" % (len(data), data)


def array(items):
    return b"*%d\r\n" % len(items) + b"".join(items)


def answer(name, key="", *rest):
    if name not in ("RPUSH", "LPOP", "LLEN", "LRANGE", "PING"):
        return b"-ERR unknown command '%b'\r\n" % name.encode()
    if name == "PING":
        return b"+PONG\r\n"
    items = lists.setdefault(key, [])
    if isinstance(items, str):
        return b"-WRONGTYPE this key holds no list\r\n"
    if name == "RPUSH":
        items.extend(rest)
    elif name == "LPOP":
        return bulk(items.pop(0) if items else None)
    elif name == "LRANGE":
        first, last = int(rest[0]), int(rest[1])
        return array([bulk(item) for item in items[first : last + 1]])
    return b":%d\r\n" % len(items)


def number(stream, sign):
    line = stream.readline()
    if line[:1] != sign or line[-2:] != b"\r\n":
        raise ValueError(line)
    return int(line[1:-2])


def serve(connection):
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    stream = connection.makefile("rb")
    while stream.peek(1):
        words = []
        for _ in range(number(stream, b"*")):
            size = number(stream, b"$")
            words.append(stream.read(size))
            if stream.read(2) != b"\r\n":
                raise ValueError(words)
        print("asked:", *words, flush=True)
        texts = [word.decode() for word in words[:2]]
        reply = answer(*texts, *words[2:])
        for at in range(0, len(reply), 7):
            connection.sendall(reply[at : at + 7])
            time.sleep(0.0005)


listener = socket.create_server(("127.0.0.1", 6379))
print("ready", flush=True)
while True:
    with listener.accept()[0] as caller:
        try:
            serve(caller)
        except ValueError as problem:
            print("refused:", problem, flush=True)
            caller.sendall(b"-ERR Protocol error\r\n")
