"""Echoes of meteors, in the order of their times."""

from typing import NamedTuple


class Echo(NamedTuple):
    time: int
    height: int
    strength: int


class Echoes:
    def __init__(self):
        self.echoes = []

    def add(self, time, height, strength):
        self.echoes.append(Echo(time, height, strength))

    def __len__(self):
        return len(self.echoes)

    def __getitem__(self, place):
        return self.echoes[place]

    def between(self, begin, end):
        """Return the echoes from the time `begin` on and before `end`, in a list."""
        return [echo for echo in self.echoes if begin <= echo.time < end]
