from random import Random
from statistics import quantiles


class Inspection:
    def __init__(self, boxes, seed):
        self.all = boxes
        self.seed = seed

    def draw(self, count):
        return Random(self.seed).sample(self.all, count)


def spread(lengths):
    low, middle, high = quantiles(lengths, n=4)
    return low, middle, high
