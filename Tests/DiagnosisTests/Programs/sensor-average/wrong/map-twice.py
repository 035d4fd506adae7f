# Counted first, then added up.
# verdict: wrong-answer
# trap: iterator-used-up line 8
# says: second time
# never: no length
def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    kept = filter(lambda r: r != ignore, readings)
    n = sum(1 for r in kept)
    if n == 0:
        return None
    return round(sum(kept) / n, digits)
