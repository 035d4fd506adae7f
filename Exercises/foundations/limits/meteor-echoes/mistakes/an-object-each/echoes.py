from bisect import bisect_left
from typing import NamedTuple


class Echo(NamedTuple):
    time: int
    height: int
    strength: int


class Slim:
    __slots__ = ("time", "height", "strength")

    def __init__(self, time, height, strength):
        self.time = time
        self.height = height
        self.strength = strength


class Echoes:
    def __init__(self):
        self.rows = []

    def add(self, time, height, strength):
        self.rows.append(Slim(time, height, strength))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, place):
        row = self.rows[place]
        return Echo(row.time, row.height, row.strength)

    def between(self, begin, end):
        def place(time):
            return bisect_left(self.rows, time, key=lambda row: row.time)

        return [self[i] for i in range(place(begin), place(end))]
