# --- a program that is a server, and a client that talks to it --------------------------------------------------------


# The client is forked before there is any learner's program, and confined as that is. It imports nothing from the folder
# to work in, looks at nothing but what it is to send, and what it records only it and the driver can reach. How it reads
# an answer is its own: http.client forgives much of what a learner has to be told of, and waits for each piece anew.
# It has no class of its own, as the driver has none: a LookupError is what kept an answer from coming.

MOST_OF_HEAD = 1 << 15
MOST_PRELIMINARY = 16
# How much is shown of what is no answer.
MOST_OF_NONSENSE = 2048
# Between two looks whether somebody listens; more and more.
FIRST_PAUSE_SECONDS, LAST_PAUSE_SECONDS = 0.002, 0.03
# How long it is waited for the right port once the server has been seen at another.
ELSEWHERE_SECONDS = 2
# How long a server has to end once it is asked to.
END_SECONDS = 3
# What remains of the time for a whole step, to look for another port in, and to record all.
SCAN_SECONDS = 0.7
REST_SECONDS = 0.5
# How long a server that has answered with an error may take to write down what it was.
LOG_SECONDS = 1
# The client's exit status where time has run out, and where the last answer was an error of the server's.
OUT_OF_TIME, SERVER_ERROR = 3, 4
WAITED_FOR = (b"timed-out", b"no-time", b"no-end", b"nothing-listens", b"no-longer-listens")
USUAL_PORTS = (8000, 8080, 5000, 3000, 8888, 8001, 8081, 9000, 4000, 80)
# By name, as JSON: what the conversations of a case have captured so far.
CAPTURED = {}


# The payload: what follows `python3`, standard input (none), the port, the milliseconds for an answer, the signal to end
# the server by (0 where it is simply stopped), whether captured values are kept from the step before, and the groups of
# requests that are sent at once. A request: method, path, whether its body is JSON, headers, body, what is captured.
def accompany_server(settings, payload):
    """Starts the client, and returns what the driver has of it."""
    if payload[5] == b"0":
        CAPTURED.clear()
    reading, writing = posix.pipe()
    record = posix.memfd_create("conversation")
    posix.write(record, packed([b"0"]))
    process = posix.fork()
    if process == 0:
        status = 1
        try:
            become_case(settings, (reading, record, record, record))
            status = converse(settings, payload)
        finally:
            posix._exit(status)
    posix.close(reading)
    return type(sys.implementation)(process=process, record=record, server_gone=writing, signal=number(payload[4]))


def watch_server(settings, server, outputs, client):
    """Waits until the client has done its part, and ends the server; returns the name of a limit that was reached."""
    mark = b"0"
    try:
        limit = watch(settings, server, outputs, client.process)
        if not limit and not has_ended(client.process):
            mark = b"1"
            posix.write(client.server_gone, b"!")
            limit = watch(settings, client.process, outputs)
        elif not limit and client.signal:
            posix.kill(server, client.signal)
            patience = type(sys.implementation)(**{**vars(settings), "wall_seconds": END_SECONDS})
            limit = watch(patience, server, outputs)
    finally:
        if not has_ended(client.process):
            posix.kill(client.process, _signal.SIGKILL)
        status = posix.waitpid(client.process, 0)[1]
        if status == SERVER_ERROR << 8:
            await_traceback(server, outputs[1])
        posix.pwrite(client.record, mark if status in (0, OUT_OF_TIME << 8, SERVER_ERROR << 8) else b"!", 4)
        posix.close(client.server_gone)
    return limit or (b"wall" if status == OUT_OF_TIME << 8 else b"")


def await_traceback(server, log):
    """Gives the server some time: an error may be answered before it is written down."""
    deadline, before, size = time.monotonic() + LOG_SECONDS, -1, 0
    while time.monotonic() < deadline and not has_ended(server):
        size = posix.fstat(log).st_size
        if size == before and b"Traceback" in read_from_start(log, 1 << 20):
            return
        before = size
        time.sleep(0.02)


def read_conversation(payload, record):
    """Keeps what was captured for the conversations of later steps."""
    for group in unpacked(record)[1:]:
        for exchange in unpacked(group):
            values = unpacked(unpacked(exchange)[-1])
            CAPTURED.update(zip(values[::2], values[1::2]))
    return record


def begin_server(settings, payload, files):
    begin_program(settings, payload, files)
    atexit.unregister(end_quickly)
    # As at a terminal: it is stopped in the middle, and what it has printed until then is to be seen.
    sys.stdout.reconfigure(line_buffering=True)
    return True


def converse(settings, payload):
    """Sends all requests, and records after each group what came back; the first that got no answer is the last."""
    import _socket

    now = time.monotonic()
    client = type(sys.implementation)(
        socket=_socket,
        port=number(payload[2]),
        seconds=number(payload[3]) / 1000,
        # Until when a server may take to listen, and when all has to be said.
        start=now + max(settings.wall_seconds - REST_SECONDS - SCAN_SECONDS, settings.wall_seconds / 2),
        end=now + max(settings.wall_seconds - REST_SECONDS, settings.wall_seconds * 0.75),
        families=((_socket.AF_INET, "127.0.0.1"), (_socket.AF_INET6, "::1")),
        is_known=False,
        # Of all answers together: as much as may be written to a stream, and no more than the record can hold.
        left=min(settings.output_bytes, (resource.getrlimit(resource.RLIMIT_FSIZE)[0] & (1 << 40) - 1) // 2),
        captured=dict(CAPTURED),
        # Where nobody is looked for. The server itself would see somebody who connects and says nothing.
        taken=[number(payload[2])],
    )
    client.taken += other_ports(client, USUAL_PORTS)
    for group in unpacked(payload[6]):
        outcomes = together([exchange(client, unpacked(request)) for request in unpacked(group)])
        write_whole(RECORD, packed([packed(map(packed, outcomes))]))
        faults = {outcome[0] for outcome in outcomes} - {b""}
        if not faults.isdisjoint(WAITED_FOR):
            return OUT_OF_TIME
        if faults:
            return SERVER_ERROR
    return SERVER_ERROR if any(outcome[2] >= b"500" for outcome in outcomes) else 0


def together(tasks):
    """Runs generators, each of which yields what it waits for: a descriptor, events, and until when. A negative
    descriptor is none. Returns what they return."""
    results, waiting = [None] * len(tasks), {}

    def go_on(index, step, *words):
        try:
            waiting[index] = step(*words)
        except StopIteration as end:
            waiting.pop(index, None)
            results[index] = end.value

    for index, task in enumerate(tasks):
        go_on(index, task.send, None)
    while waiting:
        poller = select.poll()
        for descriptor, events, _ in waiting.values():
            if descriptor >= 0:
                poller.register(descriptor, events)
        least = min(until for _, _, until in waiting.values()) - time.monotonic()
        ready = {descriptor for descriptor, _ in poller.poll(max(0, least) * 1000 + 1)}
        for index, (descriptor, _, until) in list(waiting.items()):
            is_late = time.monotonic() >= until
            if is_late and descriptor >= 0:
                go_on(index, tasks[index].throw, LookupError(b"timed-out"))
            elif is_late or descriptor in ready:
                go_on(index, tasks[index].send, None)
    return results


def exchange(client, request):
    """Sends a request. Returns what kept its answer from coming and a detail of that (or nothing), microseconds, status,
    reason, headers, body, how many bytes came behind it, and what was captured."""
    method, path, is_json, headers, body, captures = request
    stream = type(sys.implementation)(client=client, connection=None, buffer=bytearray(), head=MOST_OF_HEAD, seen=b"", until=0)
    answer, values, started = [b"0", b"", b"", b"", b"0"], [], time.monotonic()
    try:
        yield from connect_to_server(stream)
        started = time.monotonic()
        stream.until = min(started + client.seconds, client.end)
        yield from send_whole(stream, method, path, is_json, headers, body)
        status, reason, fields = yield from read_head(stream)
        answer[:3] = [status, reason, packed(fields)]
        answer[3] = yield from read_body(stream, method, status, lower_headers(fields))
        answer[4] = b"%d" % len(stream.buffer)
        fault = b""
        capture(client, captures, fields, answer[3], values)
    except LookupError as error:
        fault = b" ".join(error.args)
        if fault == b"timed-out" and stream.until == client.end:
            fault = b"no-time"
        if not fault.startswith(b"no-capture"):
            answer[3] = stream.seen[:MOST_OF_NONSENSE]
    if stream.connection:
        stream.connection.close()
    return [fault, b"%d" % ((time.monotonic() - started) * 1e6), *answer, packed(values)]


# --- connecting and sending ---


def connect_to_server(stream):
    """Tries until somebody listens, or the server has ended, or time has run out."""
    client, socket = stream.client, stream.client.socket
    now = time.monotonic()
    until = min(now + client.seconds, client.end) if client.is_known else client.start
    pause, glance = FIRST_PAUSE_SECONDS, now + ELSEWHERE_SECONDS
    while True:
        for family, host in client.families:
            try:
                connection = socket.socket(family, socket.SOCK_STREAM)
            except OSError:
                continue
            connection.setblocking(False)
            error = connection.connect_ex((host, client.port))
            if error == 115:  # EINPROGRESS
                try:
                    yield connection.fileno(), select.POLLOUT, until
                    error = connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                except LookupError:
                    pass
            if not error:
                client.families, client.is_known = ((family, host),), True
                stream.connection = connection
                return
            connection.close()
        if server_is_gone():
            raise LookupError(b"gone")
        now = time.monotonic()
        is_over = now >= until
        if is_over or now >= glance and not client.is_known:
            glance = until
            found = other_ports(client, (*USUAL_PORTS, *range(1, 65536)) if is_over else USUAL_PORTS)
            if found or is_over:
                fault = b"no-longer-listens" if client.is_known else b"nothing-listens"
                raise LookupError(fault, b", ".join(b"%d" % port for port in found))
        yield -1, 0, now + pause
        pause = min(pause * 1.1, LAST_PAUSE_SECONDS)


def server_is_gone():
    poller = select.poll()
    poller.register(0, select.POLLIN)
    return bool(poller.poll(0))


def other_ports(client, ports):
    """Where else something listens that did not before, as far as there is time to look."""
    found, deadline, socket = [], time.monotonic() + SCAN_SECONDS, client.socket
    for port in ports:
        if time.monotonic() >= deadline or len(found) >= 3:
            break
        if port in client.taken or port in found:
            continue
        connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        connection.setblocking(False)
        if connection.connect_ex(("127.0.0.1", port)) in (0, 115):
            if connection.getsockname()[1] != port and not connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                found.append(port)
        connection.close()
    return found


def send_whole(stream, method, path, is_json, headers, body):
    captured = stream.client.captured
    fields = unpacked(headers)
    lines = [method + b" " + filled(path, captured, in_path) + b" HTTP/1.1"]
    lines += [name + b": " + filled(value, captured, in_header) for name, value in zip(fields[::2], fields[1::2])]
    body = filled_json(body, captured) if is_json == b"1" else filled(body, captured, as_text)
    if body or method in (b"POST", b"PUT", b"PATCH"):
        lines.append(b"Content-Length: %d" % len(body))
    rest = memoryview(b"\r\n".join(lines) + b"\r\n\r\n" + body)
    while rest:
        yield stream.connection.fileno(), select.POLLOUT, stream.until
        try:
            rest = rest[stream.connection.send(rest) :]
        except BlockingIOError:
            continue
        except OSError:
            # It may have answered already, and be no longer listening.
            return


def filled(content, captured, written):
    """A text with captured values in the places of their names."""
    if b"{{" in content:
        for name, value in captured.items():
            place = b"{{" + name + b"}}"
            if place in content:
                content = content.replace(place, written(as_text(value)))
    return content


def filled_json(content, captured):
    """A text that is nothing but a name becomes the value itself, which may be a number."""
    for name, value in captured.items() if b"{{" in content else ():
        content = content.replace(b'"{{' + name + b'}}"', value)
        if b"{{" + name + b"}}" in content:
            import json

            inner = json.dumps(as_text(value).decode("utf-8", "replace"))[1:-1].encode()
            content = content.replace(b"{{" + name + b"}}", inner)
    return content


def as_text(value):
    """A captured value as it stands in a text: a text without its quotation marks."""
    if not value.startswith(b'"'):
        return value
    import json

    return json.loads(value).encode("utf-8", "replace")


def in_path(value):
    """As part of a path, of a whole one even: an address of this server is cut down to it."""
    for origin in (b"http://localhost", b"http://127.0.0.1", b"http://[::1]"):
        if value.startswith(origin):
            value = b"/" + value[len(origin) :].partition(b"/")[2]
    return b"".join(b"%c" % each if 0x21 <= each <= 0x7E and each not in b'"<>\\^`{|}' else b"%%%02X" % each for each in value)


def in_header(value):
    return bytes(each for each in value if each not in b"\r\n\0")


# --- reading an answer ---


def read_more(stream):
    """Waits for the next piece; false at the end."""
    while True:
        yield stream.connection.fileno(), select.POLLIN, stream.until
        try:
            piece = stream.connection.recv(1 << 14)
        except BlockingIOError:
            continue
        except OSError:
            piece = b""
        stream.client.left -= len(piece)
        if stream.client.left < 0:
            raise LookupError(b"too-large")
        if len(stream.seen) < MOST_OF_NONSENSE:
            stream.seen += piece
        stream.buffer += piece
        return bool(piece)


def read_line(stream):
    while b"\n" not in stream.buffer:
        if len(stream.buffer) > stream.head:
            raise LookupError(b"long-head")
        if not (yield from read_more(stream)):
            if stream.seen and not b"HTTP/".startswith(stream.seen[:5]):
                raise LookupError(b"no-http")
            raise LookupError(b"cut-short" if stream.seen else b"closed")
    line = taken(stream, stream.buffer.index(b"\n") + 1)
    stream.head -= len(line)
    if stream.head < 0:
        raise LookupError(b"long-head")
    return line[:-2] if line.endswith(b"\r\n") else line[:-1]


def taken(stream, size):
    """The first bytes of what has come, which are then no longer there."""
    part = bytes(stream.buffer[:size])
    del stream.buffer[:size]
    return part


def read_head(stream):
    """The status, its reason, and the headers with their values, behind whatever preliminary answers there are."""
    for _ in range(MOST_PRELIMINARY):
        words = (yield from read_line(stream)).split(b" ", 2)
        if words[0] not in (b"HTTP/1.0", b"HTTP/1.1") or len(words) < 2 or len(words[1]) != 3 or not words[1].isdigit():
            raise LookupError(b"no-http")
        fields = []
        while True:
            line = yield from read_line(stream)
            if not line:
                break
            name, colon, value = line.partition(b":")
            if not colon or not name or name != name.strip():
                raise LookupError(b"no-header")
            fields += [name, value.strip()]
        if not b"100" <= words[1] < b"200" or words[1] == b"101":
            return words[1], b" ".join(words[2:]), fields
    raise LookupError(b"preliminary")


def lower_headers(fields):
    return [(name.lower(), value) for name, value in zip(fields[::2], fields[1::2])]


def read_body(stream, method, status, headers):
    if method == b"HEAD" or status in (b"204", b"304", b"101"):
        return b""
    codings = [value.lower() for name, value in headers if name == b"transfer-encoding"]
    if codings:
        if codings != [b"chunked"]:
            raise LookupError(b"bad-coding")
        return (yield from read_chunks(stream))
    lengths = {value for name, value in headers if name == b"content-length"}
    if not lengths:
        return (yield from read_until_closed(stream))
    if len(lengths) > 1 or not all(value.isdigit() and len(value) < 16 for value in lengths):
        raise LookupError(b"bad-length")
    return (yield from read_exactly(stream, int(lengths.pop())))


def read_exactly(stream, size):
    while len(stream.buffer) < size:
        if not (yield from read_more(stream)):
            raise LookupError(b"cut-short")
    return taken(stream, size)


def read_until_closed(stream):
    try:
        while (yield from read_more(stream)):
            pass
    except LookupError as error:
        raise LookupError(b"no-end" if error.args == (b"timed-out",) else error.args[0])
    return taken(stream, len(stream.buffer))


def read_chunks(stream):
    parts = []
    stream.head = MOST_OF_HEAD
    while True:
        size = (yield from read_line(stream)).partition(b";")[0].strip()
        if not size or len(size) > 8 or size.strip(b"0123456789abcdefABCDEF"):
            raise LookupError(b"bad-coding")
        if not int(size, 16):
            break
        parts.append((yield from read_exactly(stream, int(size, 16))))
        if (yield from read_line(stream)):
            raise LookupError(b"bad-coding")
        # The lines between chunks are as many as the chunks; what all of them may hold is limited elsewhere.
        stream.head = MOST_OF_HEAD
    while (yield from read_line(stream)):
        pass
    return b"".join(parts)


# --- capturing ---


def capture(client, captures, headers, body, values):
    """Keeps what later requests need of an answer, as JSON."""
    wanted = unpacked(captures)
    for name, kind, where in zip(wanted[::3], wanted[1::3], wanted[2::3]):
        import json

        try:
            if kind == b"json":
                value = at_pointer(json.loads(body), where.decode())
            else:
                value = in_headers(kind, where, lower_headers(headers)).decode("latin-1")
            value = json.dumps(value).encode()
        except Exception:
            raise LookupError(b"no-capture", name)
        client.captured[name] = value
        values += [name, value]


def at_pointer(value, pointer):
    """The value at a JSON pointer, RFC 6901."""
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def in_headers(kind, where, headers):
    if kind == b"header":
        return next(value for name, value in headers if name == where.lower())
    cookies = [value.partition(b";")[0].partition(b"=") for name, value in headers if name == b"set-cookie"]
    return next(value for name, _, value in cookies if name.strip() == where).strip()


REQUESTS[b"http"] = request_kind(
    connect=connect_program,
    begin=begin_server,
    runs_files=True,
    words=words_of_program,
    accompany=accompany_server,
    watch=watch_server,
    read=read_conversation,
)


