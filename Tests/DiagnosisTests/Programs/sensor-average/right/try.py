def average(*values, ignore=None, digits=1):
    values = [v for v in values if v != ignore]
    try:
        return round(sum(values) / len(values), digits)
    except ZeroDivisionError:
        return None
