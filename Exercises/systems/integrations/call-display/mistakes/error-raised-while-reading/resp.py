class StoreError(Exception):
    pass


class BadReply(Exception):
    pass


class NotYet(Exception):
    pass


def command(*words):
    out = f"*{len(words)}\r\n".encode()
    for word in words:
        if isinstance(word, bytes):
            raw = word
        else:
            raw = str(word).encode("utf-8")
        out += f"${len(raw)}\r\n".encode() + raw + b"\r\n"
    return out


class Reader:
    def __init__(self):
        self.buffer = b""
        self.place = 0

    def feed(self, data):
        self.buffer += data
        found = []
        self.place = 0
        try:
            while True:
                found.append(self.one())
                self.buffer = self.buffer[self.place:]
                self.place = 0
        except NotYet:
            pass
        return found

    def line(self):
        head, mark, _ = self.buffer[self.place:].partition(b"\r\n")
        if not mark:
            raise NotYet
        self.place += len(head) + 2
        return head

    def count(self, text):
        try:
            value = int(text)
        except ValueError:
            raise BadReply(text)
        return value

    def one(self):
        line = self.line()
        sign, text = line[:1], line[1:]
        if sign == b"+":
            return text.decode()
        elif sign == b"-":
            raise StoreError(text.decode())
        elif sign == b":":
            return self.count(text)
        elif sign == b"$":
            size = self.count(text)
            if size == -1:
                return None
            if size < 0:
                raise BadReply(text)
            if len(self.buffer) - self.place < size + 2:
                raise NotYet
            value = self.buffer[self.place:self.place + size]
            self.place += size
            if self.buffer[self.place:self.place + 2] != b"\r\n":
                raise BadReply(value)
            self.place += 2
            return value
        elif sign == b"*":
            size = self.count(text)
            if size == -1:
                return None
            if size < 0:
                raise BadReply(text)
            return [self.one() for _ in range(size)]
        raise BadReply(line)


class Store:
    def __init__(self, connection):
        self.connection = connection
        self.reader = Reader()

    def ask(self, *words):
        answer = self.ask_all([words])[0]
        if isinstance(answer, StoreError):
            raise answer
        return answer

    def ask_all(self, commands):
        for words in commands:
            self.connection.sendall(command(*words))
        answers = []
        while len(answers) < len(commands):
            data = self.connection.recv(4096)
            if data == b"":
                raise ConnectionError("closed")
            answers.extend(self.reader.feed(data))
        return answers
