from heapq import nsmallest
from math import dist
from statistics import mode, pstdev


class Nearest:
    """Knows training rows, and takes a bearing for what most of the `k` nearest are."""

    def __init__(self, rows, k):
        self.k = k
        columns = zip(*[(vibration, degrees) for _, vibration, degrees, _ in rows])
        self.spreads = [pstdev(column) or 1 for column in columns]
        self.known = [(self.scaled(vibration, degrees), state) for _, vibration, degrees, state in rows]

    def scaled(self, *values):
        return [value / spread for value, spread in zip(values, self.spreads)]

    def state_of(self, vibration, degrees):
        here = self.scaled(vibration, degrees)
        near = nsmallest(self.k, self.known, key=lambda known: dist(known[0], here))
        return mode(state for _, state in near)
