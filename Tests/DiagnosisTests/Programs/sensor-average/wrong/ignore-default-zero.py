# Ignore default zero.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=0, digits=1):
    kept = [r for r in readings if r != ignore]
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
