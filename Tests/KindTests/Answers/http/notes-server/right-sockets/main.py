import itertools
import json
import socket

tokens, notes, numbers = [], {}, itertools.count(100)


def handle(method, path, headers, body):
    if path == "/login":
        tokens.append("token-%d-abcdef" % len(tokens))
        return 201, {"token": tokens[-1]}, []
    if headers.get("authorization", "")[7:] not in tokens:
        return 401, {"error": "log in first"}, []
    if method == "POST":
        number = next(numbers)
        notes[number] = {"text": json.loads(body)["text"], "id": number}
        return 201, notes[number], ["Location: /notes/%d" % number]
    if path == "/notes":
        return 200, sorted(notes.values(), key=lambda note: -note["id"]), []
    number = int(path.split("/")[-1])
    if number not in notes:
        return 404, {"error": "?"}, []
    if method == "DELETE":
        del notes[number]
        return 204, None, []
    return 200, notes[number], []


def serve(connection):
    stream = connection.makefile("rwb")
    method, path, _ = stream.readline().decode().split()
    headers = {}
    while line := stream.readline().strip().decode():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    status, value, more = handle(method, path, headers, body)
    payload = b"" if value is None else json.dumps(value, indent=1).encode()
    lines = ["HTTP/1.1 %d Whatever" % status, "content-type: application/json", *more]
    if payload:
        lines.append("Transfer-Encoding: chunked")
    stream.write("\r\n".join([*lines, "", ""]).encode())
    for start in range(0, len(payload), 7):
        part = payload[start : start + 7]
        stream.write(b"%x\r\n%s\r\n" % (len(part), part))
    if payload:
        stream.write(b"0\r\n\r\n")
    stream.flush()
    connection.close()


with socket.create_server(("::1", 8000), family=socket.AF_INET6, reuse_port=True) as listener:
    while True:
        serve(listener.accept()[0])
