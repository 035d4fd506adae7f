def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = guests.copy()
    for guest in coming:
        if guest in declined:
            coming.remove(guest)
    return coming
