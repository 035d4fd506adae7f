def first_bad(count, is_bad):
    good, bad = 0, count
    while bad > good:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return bad
