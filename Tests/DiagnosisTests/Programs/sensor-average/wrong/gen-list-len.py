# A list of it at the last moment.
# verdict: runtime-error
# exception: ZeroDivisionError line 10
# trap: iterator-used-up line 9
# next: empty-not-considered line 10
# says: Make
def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    kept = (reading for reading in readings if reading != ignore)
    return round(sum(kept) / len(list(kept)), digits)
