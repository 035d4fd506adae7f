# Returns zero.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=1):
    kept = [r for r in readings if r != ignore]
    if not kept:
        return 0
    return round(sum(kept) / len(kept), digits)
