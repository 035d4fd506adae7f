from random import Random
from statistics import quantiles


class Inspection:
    def __init__(self, boxes, seed):
        self.all = boxes
        self.rng = Random(seed)

    def draw(self, count):
        return self.rng.sample(self.all, count)


def spread(lengths):
    low, middle, high = quantiles(lengths, n=4)
    return low, sorted(lengths)[len(lengths) // 2], high
