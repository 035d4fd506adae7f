from bisect import bisect

WORDS = ["low", "moderate", "considerable", "high", "very high"]
LIMITS = (10, 30, 50, 80)


def warning(centimetres, limits=LIMITS):
    """The word for so much new snow."""
    return WORDS[bisect(limits, centimetres)]
