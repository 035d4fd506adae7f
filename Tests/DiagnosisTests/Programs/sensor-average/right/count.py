def average(*readings, ignore=None, digits=1):
    left_out = readings.count(ignore) if ignore is not None else 0
    n = len(readings) - left_out
    if n == 0:
        return None
    total = sum(readings)
    if left_out:
        total -= ignore * left_out
    return round(total / n, digits)
