"""The work bench. It uses any scale that has grams() and reset()."""


class ScaleError(Exception):
    """The scale cannot do what it is asked for."""


def missing(scale, goal):
    """Return how many grams are missing, or None while the scale cannot say."""
    try:
        return goal - scale.grams()
    except ScaleError:
        return None
