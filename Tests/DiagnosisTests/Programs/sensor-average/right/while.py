def average(*readings, ignore=None, digits=1):
    kept = list(readings)
    while ignore in kept:
        kept.remove(ignore)
    if kept == []:
        return None
    return round(sum(kept) / len(kept), digits)
