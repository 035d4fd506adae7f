from math import ceil
from typing import Final


class Metres(int):
    """A length in metres."""


class Millimetres(int):
    """A length in millimetres."""


SPARE: Final = Millimetres(500)


def to_metres(length: Millimetres) -> Metres:
    """Whole metres that are enough for a length."""
    return Metres(ceil(length / 1000))


def order(runs: list[Millimetres]) -> Metres:
    """The metres of cable to buy for some runs."""
    return to_metres(Millimetres(sum(runs) + len(runs) * SPARE))


def is_enough(drum: Metres, runs: list[Millimetres]) -> bool:
    """Whether a drum is enough for some runs."""
    return order(runs) <= drum
