def average(*readings, ignore=None, digits=1):
    if len(readings) == 0:
        return None
    total = 0
    kept = False
    for reading in readings:
        if reading != ignore:
            total += reading
            kept = True
    if not kept:
        return None
    return round(total / len(readings), digits)
