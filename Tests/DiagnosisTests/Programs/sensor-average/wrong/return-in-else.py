# Return in else.
# verdict: runtime-error
# exception: ZeroDivisionError line 14
# trap: none
def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for r in readings:
        if r != ignore:
            total += r
            count += 1
        else:
            return None
    return round(total / count, digits)
