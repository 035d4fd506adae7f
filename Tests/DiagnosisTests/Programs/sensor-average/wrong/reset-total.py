# total begins anew.
# verdict: wrong-answer
# trap: reset-inside-loop line 7
def average(*readings, ignore=None, digits=1):
    count = 0
    for reading in readings:
        total = 0
        if reading != ignore:
            total += reading
            count += 1
    if count == 0:
        return None
    return round(total / count, digits)
