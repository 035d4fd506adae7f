def average(*readings, ignore=None, digits=1):
    if kept := [r for r in readings if r != ignore]:
        return round(sum(kept) / len(kept), digits)
    return None
