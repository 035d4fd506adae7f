from random import Random
from statistics import quantiles


class Inspection:
    def __init__(self, boxes, seed):
        self.all = boxes
        self.rng = Random(seed)

    def draw(self, count):
        return self.rng.choices(self.all, k=count)


def spread(lengths):
    low, middle, high = quantiles(lengths, n=4)
    return low, middle, high
