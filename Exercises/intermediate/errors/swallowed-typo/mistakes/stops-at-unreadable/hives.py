def total_weight(lines):
    grams = 0
    unreadable = 0
    for line in lines:
        weight = int(line)
        grams = grams + weight
    return grams, unreadable
