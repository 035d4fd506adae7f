import random
from statistics import quantiles


class Inspection:
    def __init__(self, boxes, seed):
        self.all = list(boxes)
        random.seed(seed)

    def draw(self, count):
        return random.sample(self.all, count)


def spread(lengths):
    low, middle, high = quantiles(lengths, n=4)
    return low, middle, high
