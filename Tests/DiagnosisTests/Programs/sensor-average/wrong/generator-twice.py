# filter is used up after sum.
# verdict: wrong-answer
# trap: iterator-used-up line 5
def average(*readings, ignore=None, digits=1):
    kept = filter(lambda reading: reading != ignore, readings)
    total = sum(kept)
    count = len(list(kept))
    if count == 0:
        return None
    return round(total / count, digits)
