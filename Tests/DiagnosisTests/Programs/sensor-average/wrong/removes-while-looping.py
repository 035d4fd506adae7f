# Removes ignored readings from the list in the loop.
# verdict: wrong-answer
# trap: changing-list-while-iterating line 6
def average(*readings, ignore=None, digits=1):
    kept = list(readings)
    for reading in kept:
        if reading == ignore:
            kept.remove(reading)
    if not kept:
        return None
    return round(sum(kept) / len(kept), digits)
