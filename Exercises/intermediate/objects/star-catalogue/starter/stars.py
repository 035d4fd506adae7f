class Star:
    def __init__(self, name, magnitude):
        self.name = name
        self.magnitude = magnitude


def read_star(line):
    return Star(line, 0.0)
