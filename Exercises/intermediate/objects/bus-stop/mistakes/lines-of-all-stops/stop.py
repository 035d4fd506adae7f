class Stop:
    lines = []

    def __init__(self, name):
        self.name = name

    def add(self, line):
        self.lines.append(line)

    def sign(self):
        if not self.lines:
            return f"{self.name}: closed"
        return f"{self.name}: {', '.join(self.lines)}"
