# Len readings.
# verdict: wrong-answer
# trap: none
def average(*readings, ignore=None, digits=1):
    total = 0
    for r in readings:
        if r != ignore:
            total += r
    if len(readings) == 0:
        return None
    return round(total / len(readings), digits)
