def average(*readings, ignore=None, digits=1):
    kept = list(filter(lambda r: r != ignore, readings))
    return round(sum(kept) / len(kept), digits) if kept else None
