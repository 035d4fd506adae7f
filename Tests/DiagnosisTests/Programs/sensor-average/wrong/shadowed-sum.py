# sum is a variable now.
# verdict: runtime-error
# exception: TypeError line 12
# trap: shadowed-builtin line 6
def average(*readings, ignore=None, digits=1):
    sum = 0
    kept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    for reading in kept:
        sum += reading
    return round(sum(kept) / len(kept), digits)
