# Nobody measured anything.
# verdict: runtime-error
# exception: ZeroDivisionError line 7
# trap: empty-not-considered line 7
def average(*readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    return round(sum(kept) / len(kept), digits)
