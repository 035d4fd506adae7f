def to_metres(length):
    """Whole metres that are enough for a length."""


def order(runs):
    """The metres of cable to buy for some runs."""


def is_enough(drum, runs):
    """Whether a drum is enough for some runs."""
