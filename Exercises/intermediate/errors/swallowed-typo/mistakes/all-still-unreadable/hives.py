def total_weight(lines):
    grams = 0
    unreadable = 0
    for line in lines:
        try:
            number = int(line)
            grams = grams + weight
        except Exception:
            unreadable = unreadable + 1
    return grams, unreadable
