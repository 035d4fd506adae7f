def average():
    """Return the rounded average of the readings, or None if none counts."""
    # TODO: take any number of readings and the options ignore and digits,
    # and return the average.
