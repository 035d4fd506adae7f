def average(*readings, ignore=None, digits=1):
    def counts(reading):
        return ignore is None or not reading == ignore

    kept = tuple(r for r in readings if counts(r))
    if not kept:
        return None
    result = sum(kept) / len(kept)
    return round(result, digits)
