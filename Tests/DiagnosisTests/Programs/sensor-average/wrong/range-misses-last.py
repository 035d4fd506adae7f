# The last reading is left out.
# verdict: wrong-answer
# trap: off-by-one line 7
def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for i in range(len(readings) - 1):
        if readings[i] != ignore:
            total += readings[i]
            count += 1
    if count == 0:
        return None
    return round(total / count, digits)
