def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    for name in declined:
        if name in guests:
            guests.remove(name)
    return guests
