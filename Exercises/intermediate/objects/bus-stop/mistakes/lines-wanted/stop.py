class Stop:
    def __init__(self, name, lines):
        self.name = name
        self.lines = lines

    def add(self, line):
        self.lines.append(line)

    def sign(self):
        if len(self.lines) == 0:
            return self.name + ": closed"
        return self.name + ": " + ", ".join(self.lines)
