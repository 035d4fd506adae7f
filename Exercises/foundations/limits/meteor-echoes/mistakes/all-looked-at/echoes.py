"""Echoes of meteors, in the order of their times."""

from array import array
from typing import NamedTuple


class Echo(NamedTuple):
    time: int
    height: int
    strength: int


class Echoes:
    """One array for each field: no object for an echo until somebody asks for it."""

    def __init__(self):
        self.times = array("I")
        self.heights = array("H")
        self.strengths = array("b")

    def add(self, time, height, strength):
        self.times.append(time)
        self.heights.append(height)
        self.strengths.append(strength)

    def __len__(self):
        return len(self.times)

    def __getitem__(self, place):
        return Echo(self.times[place], self.heights[place], self.strengths[place])

    def between(self, begin, end):
        """Return the echoes from the time `begin` on and before `end`, in a list."""
        return [echo for echo in self if begin <= echo.time < end]
