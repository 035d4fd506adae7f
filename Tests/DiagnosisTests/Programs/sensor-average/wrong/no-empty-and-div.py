# The fraction, and the empty list.
# verdict: runtime-error
# exception: ZeroDivisionError line 11
# trap: integer-division line 11
# next: empty-not-considered line 11
# says: `/`
# says: empty case
def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    kept = [reading for reading in readings if reading != ignore]
    return round(sum(kept) // len(kept), digits)
