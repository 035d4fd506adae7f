def average(*readings, ignore=None, digits=1):
    total = 0
    count = 0
    for i in range(len(readings)):
        if readings[i] != ignore:
            total += readings[i]
            count += 1
    if not count:
        return None
    return float(round(total / count, digits))
