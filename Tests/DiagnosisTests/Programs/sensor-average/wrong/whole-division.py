# // again.
# verdict: wrong-answer
# trap: integer-division line 8
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    return round(sum(kept) // len(kept) * 1.0, digits)
