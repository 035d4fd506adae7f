import string


def tidy_names(names):
    tidy = []
    for name in names:
        name = string.capwords(name)
        if name and tidy.count(name) == 0:
            tidy += [name]
    return tidy


def without_declined(guests, declined):
    coming = []
    for guest in guests:
        if guest in declined:
            continue
        coming.append(guest)
    return coming
