# Keeps what should go.
# verdict: wrong-answer
# trap: comparison-reversed line 5
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading == ignore]
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
