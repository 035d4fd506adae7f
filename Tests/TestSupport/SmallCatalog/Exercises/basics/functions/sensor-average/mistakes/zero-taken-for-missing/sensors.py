def average(*readings, ignore=None, digits=1):
    kept = list(readings)
    if ignore:
        kept = [reading for reading in readings if reading != ignore]
    if len(kept) == 0:
        return None
    return round(sum(kept) / len(kept), digits)
