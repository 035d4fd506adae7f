from typing import Final, NewType

Metres = NewType("Metres", int)
Millimetres = NewType("Millimetres", int)

SPARE: Final = Millimetres(500)


def to_metres(length: Millimetres) -> Metres:
    """Whole metres that are enough for a length."""
    return Metres(-(-length // 1000))


def order(runs: list[Millimetres]) -> Metres:
    """The metres of cable to buy for some runs."""
    total = 0
    for run in runs:
        total += to_metres(Millimetres(run + SPARE))
    return Metres(total)


def is_enough(drum: Metres, runs: list[Millimetres]) -> bool:
    """Whether a drum is enough for some runs."""
    return order(runs) <= drum
