# Two slips of the finger.
# verdict: runtime-error
# exception: NameError line 11
# trap: misspelt-name line 11
# next: misspelt-name line 13
# says: in the same way
# says: it knows `round`
def average(*readings, ignore=None, digits=1):
    """Return the rounded average of the readings, or None if none counts."""
    keept = [reading for reading in readings if reading != ignore]
    if not kept:
        return None
    return rond(sum(kept) / len(kept), digits)
