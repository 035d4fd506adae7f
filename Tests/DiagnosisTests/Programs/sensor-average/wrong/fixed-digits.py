# digits is not looked at.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    return round(sum(kept) / len(kept), 1)
