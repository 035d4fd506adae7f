def total(lines):
    cents = 0
    for line in lines:
        words = line.split()
        if words:
            cents += int(words[-1])
    return cents


def money(cents):
    return "%d.%02d" % divmod(cents, 100)
