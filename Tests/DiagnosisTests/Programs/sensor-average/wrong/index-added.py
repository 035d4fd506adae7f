# Adds the places, not the readings.
# verdict: wrong-answer
# trap: index-for-element line 8
def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for i in range(len(readings)):
        if i != ignore:
            total += i
            count += 1
    if count == 0:
        return None
    return round(total / count, digits)
