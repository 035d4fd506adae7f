def countdown(start):
    if start < 0:
        raise ValueError("start is below 0")
    return list(range(start, 1, -1))
