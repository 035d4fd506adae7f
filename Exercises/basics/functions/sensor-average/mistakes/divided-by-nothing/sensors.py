def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for reading in readings:
        if reading != ignore:
            total = total + reading
            count = count + 1
    return round(total / count, digits)
