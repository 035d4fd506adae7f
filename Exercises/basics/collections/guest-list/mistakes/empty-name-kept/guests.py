def tidy_names(names):
    tidy = []
    for name in names:
        words = " ".join(name.split())
        if words not in tidy:
            tidy.append(words)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
