"""Nights of many echoes, and how many bytes each takes."""

import tracemalloc

from echoes import Echoes


def night(count):
    echoes = Echoes()
    for place in range(count):
        echoes.add(5_000_000 + place * 700, 700 + place % 600, place % 256 - 128)
    return echoes


def bytes_for_each(count):
    """Return about how many bytes an echo takes, of so many that are kept."""
    night(10)
    tracemalloc.start()
    try:
        kept = night(count)
        size = tracemalloc.get_traced_memory()[0] / len(kept)
        return "below 10" if size < 10 else "10 to 32" if size <= 32 else "above 32"
    finally:
        tracemalloc.stop()


class Field(int):
    """A number that counts how often it is compared."""

    compared = 0

    def __lt__(self, other):
        Field.compared += 1
        return int(self) < int(other)

    def __le__(self, other):
        Field.compared += 1
        return int(self) <= int(other)

    def __gt__(self, other):
        Field.compared += 1
        return int(self) > int(other)

    def __ge__(self, other):
        Field.compared += 1
        return int(self) >= int(other)


def comparisons(echoes, begin, end):
    """Return how many echoes are found between two times, and how often these times were compared."""
    Field.compared = 0
    found = echoes.between(Field(begin), Field(end))
    return len(found), Field.compared
