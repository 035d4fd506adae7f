def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    total = 0
    count = 0
    for reading in readings:
        if reading != ignore:
            total = total + reading
            count = count + 1
    if count == 0:
        return None
    return round(total / count, digits)
