from record import Stake


def apply(stakes, visits):
    """The stakes after the visits, and the visits that cannot be."""
