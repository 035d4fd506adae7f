def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for reading in readings:
        if ignore and reading == ignore:
            continue
        total += reading
        count += 1
    if count == 0:
        return None
    return round(total / count, digits)
