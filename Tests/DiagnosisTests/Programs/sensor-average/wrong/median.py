# Median.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=1):
    kept = sorted(r for r in readings if r != ignore)
    if not kept:
        return None
    return float(kept[len(kept) // 2])
