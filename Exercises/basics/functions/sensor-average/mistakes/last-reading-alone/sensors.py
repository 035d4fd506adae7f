def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    if not readings:
        return None
    for reading in readings:
        total = 0
        number = 0
        if reading != ignore:
            total += reading
            number += 1
    if number == 0:
        return None
    return round(total / number, digits)
