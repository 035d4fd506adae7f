# if reading: skips zeros.
# verdict: wrong-answer
# trap: zero-taken-for-missing line 7
def average(*readings, ignore=None, digits=1):
    kept = []
    for reading in readings:
        if reading:
            if reading != ignore:
                kept.append(reading)
    if len(kept) == 0:
        return None
    return round(sum(kept) / len(kept), digits)
