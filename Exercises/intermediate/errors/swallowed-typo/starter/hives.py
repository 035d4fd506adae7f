def total_weight(lines):
    grams = 0
    unreadable = 0
    for line in lines:
        try:
            weight = int(line)
            grams = grams + wieght
        except:
            unreadable = unreadable + 1
    return grams, unreadable
