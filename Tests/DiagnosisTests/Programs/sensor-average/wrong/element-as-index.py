# The readings taken for places.
# verdict: runtime-error
# exception: IndexError line 8
# trap: index-for-element line 7
def average(*readings, ignore=None, digits=1):
    kept = []
    for reading in readings:
        if readings[reading] != ignore:
            kept.append(readings[reading])
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
