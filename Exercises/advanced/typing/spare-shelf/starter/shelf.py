class Shelf:
    """Parts of one type, the oldest first."""


def refill(shelf, store):
    """Fill a shelf from a store; return how many parts were moved."""
