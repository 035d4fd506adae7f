class Star:
    """A star of the catalogue, small in memory."""

    __slots__ = ("name", "magnitude")

    def __init__(self, name, magnitude):
        self.name = name
        self.magnitude = magnitude

    def is_visible(self, limit):
        return self.magnitude <= limit


class DoubleStar(Star):
    """A star that has a companion."""

    __slots__ = ("companion",)

    def __init__(self, name, magnitude, companion):
        super().__init__(name, magnitude)
        self.companion = companion


def read_star(line):
    """Return the star of a line such as Vega;0.03 or Mizar;2.2;Alcor."""
    parts = line.split(";")
    if len(parts) == 2:
        return Star(parts[0], float(parts[1]))
    return DoubleStar(parts[0], float(parts[1]), parts[2])
