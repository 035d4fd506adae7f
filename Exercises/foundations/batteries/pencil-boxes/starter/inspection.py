class Inspection:
    """Draws boxes of one shift; the seed says how."""

    def __init__(self, boxes, seed):
        pass


def spread(lengths):
    """First quartile, median and third quartile."""
