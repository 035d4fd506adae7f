def working(readings):
    """Return a new list of the readings of the lamps that work."""
    bright = []
    for reading in readings:
        if reading >= 20:
            bright.append(reading)
    return bright
