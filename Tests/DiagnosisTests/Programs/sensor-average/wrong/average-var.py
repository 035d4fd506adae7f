# Average var.
# verdict: runtime-error
# exception: UnboundLocalError line 14
# trap: wrong-indentation line 14
def average(*readings, ignore=None, digits=1):
    sum = 0
    n = 0
    for r in readings:
        if r != ignore:
            sum += r
            n += 1
    if n > 0:
        average = sum / n
    return round(average, digits)
