# One list instead of many arguments.
# verdict: runtime-error
# exception: TypeError line 6
# trap: none
def average(readings, ignore=None, digits=1):
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
