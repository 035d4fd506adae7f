# ignore=0 is taken for none.
# verdict: wrong-answer
# mistake: zero-taken-for-missing
def average(*readings, ignore=None, digits=1):
    kept = []
    for reading in readings:
        if ignore and reading == ignore:
            continue
        kept.append(reading)
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
