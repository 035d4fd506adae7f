import random
import statistics


class Inspection:
    """Draws boxes of one shift; the seed says how."""

    def __init__(self, boxes, seed):
        self.boxes = boxes
        self.chance = random.Random(seed)

    def draw(self, count):
        return self.chance.sample(self.boxes, count)


def spread(lengths):
    """First quartile, median and third quartile."""
    return tuple(statistics.quantiles(lengths, n=4))
