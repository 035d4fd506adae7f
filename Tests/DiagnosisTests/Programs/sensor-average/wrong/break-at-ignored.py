# Stops at the first that is ignored.
# verdict: wrong-answer
# trap: break-for-continue line 8
def average(*readings, ignore=None, digits=1):
    kept = []
    for reading in readings:
        if reading == ignore:
            break
        kept.append(reading)
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
