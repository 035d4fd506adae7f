def tidy_names(names):
    """Return a new list of the tidied names, each once."""
    tidy = []
    for name in names:
        name = " ".join(name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    coming = []
    for guest in guests:
        if guest not in declined:
            coming.append(guest)
    return coming
