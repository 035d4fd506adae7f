def total_weight(lines):
    grams = 0
    unreadable = 0
    for line in lines:
        try:
            weight = int(line)
        except ValueError:
            unreadable = unreadable + 1
        else:
            grams = grams + weight
    return grams, unreadable
