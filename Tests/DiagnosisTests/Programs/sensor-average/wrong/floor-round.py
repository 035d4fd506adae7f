# Floor round.
# verdict: wrong-answer
# trap: rounded-instead-of-dropped line 8
def average(*readings, ignore=None, digits=1):
    kept = [r for r in readings if r != ignore]
    if not kept:
        return None
    return int(sum(kept) / len(kept) * 10 ** digits) / 10 ** digits
