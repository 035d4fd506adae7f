# Filter makes no list.
# verdict: runtime-error
# exception: TypeError line 13
# trap: iterator-used-up line 10
# says: no length
# never: second time
# never: twice
def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    kept = filter(lambda r: r != ignore, readings)
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
