from statistics import mean


def average(*readings, ignore=None, digits=1):
    kept = [float(r) for r in readings if r != ignore]
    if not kept:
        return None
    return round(mean(kept), digits)
