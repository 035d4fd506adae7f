class Star:
    __slots__ = ("name", "magnitude")

    def __init__(self, name, magnitude):
        self.name = name
        self.magnitude = magnitude

    def is_visible(self, limit):
        return self.magnitude <= limit


class DoubleStar(Star):
    __slots__ = ("companion",)

    def __init__(self, name, magnitude, companion):
        super().__init__(name, magnitude, companion)
        self.companion = companion


def read_star(line):
    parts = line.split(";")
    if len(parts) == 3:
        return DoubleStar(parts[0], float(parts[1]), parts[2])
    return Star(parts[0], float(parts[1]))
