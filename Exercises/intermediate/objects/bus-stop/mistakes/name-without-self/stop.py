class Stop:
    def __init__(self, name):
        self.name = name
        self.lines = []

    def add(self, line):
        self.lines.append(line)

    def sign(self):
        if lines == []:
            return f"{name}: closed"
        return f"{name}: {', '.join(lines)}"
