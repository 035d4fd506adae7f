def working(readings):
    """Return a new list of the readings of the lamps that work."""
    bright = readings[:]
    for reading in bright:
        if reading < 20:
            bright.remove(reading)
    return bright
