class Stop:
    def __init__(self, name):
        pass

    def add(self, line):
        self.lines.append(line)

    def sign(self):
        pass
