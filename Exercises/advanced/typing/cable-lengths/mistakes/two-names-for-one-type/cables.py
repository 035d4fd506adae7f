from typing import Final

Metres = int
Millimetres = int

SPARE: Final = Millimetres(500)


def to_metres(length: Millimetres) -> Metres:
    """Whole metres that are enough for a length."""
    return -(-length // 1000)


def order(runs: list[Millimetres]) -> Metres:
    """The metres of cable to buy for some runs."""
    total = 0
    for run in runs:
        total += run + SPARE
    return to_metres(total)


def is_enough(drum: Metres, runs: list[Millimetres]) -> bool:
    """Whether a drum is enough for some runs."""
    return order(runs) <= drum
