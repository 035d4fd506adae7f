class Stop:
    def __init__(self, name):
        self.name = name
        self.lines = []

    def add(self, line):
        self.lines.append(line)

    def sign(self):
        if self.lines:
            text = self.name + ": " + ", ".join(self.lines)
        else:
            text = self.name + ": closed"
