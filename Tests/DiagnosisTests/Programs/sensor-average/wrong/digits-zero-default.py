# Digits zero default.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=0):
    kept = [r for r in readings if r != ignore]
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
