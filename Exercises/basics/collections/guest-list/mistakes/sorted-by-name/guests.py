def tidy_names(names):
    tidy = set()
    for name in names:
        words = name.split()
        if words:
            tidy.add(" ".join(words))
    return sorted(tidy)


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
