START = 20  # degrees
QUARTZ = 570
GLAZE = 650
LOWEST = 900
HIGHEST = 1280
QUICK = 100  # degrees an hour
SLOW = 60
STEADY = 140
HOLD = 20  # minutes
HOUR = 60


def minutes(top):
    """Return how many minutes it takes to fire up to so many degrees."""
    first = (QUARTZ - START) * HOUR // QUICK
    second = (GLAZE - QUARTZ) * HOUR // SLOW
    third = (top - GLAZE) * HOUR // STEADY
    return first + second + third + HOLD
