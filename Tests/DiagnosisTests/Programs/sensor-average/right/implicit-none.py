def average(*readings, ignore=None, digits=1):
    kept = [r for r in readings if ignore is None or r != ignore]
    if len(kept) > 0:
        return round(sum(kept) / len(kept), digits)
