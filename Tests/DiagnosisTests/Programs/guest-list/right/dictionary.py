def tidy_names(names):
    found = {}
    for name in names:
        key = " ".join(name.lower().split())
        if key:
            found[key] = " ".join(word.capitalize() for word in key.split())
    return list(found.values())


def without_declined(guests, declined):
    table = {guest: True for guest in guests}
    for name in declined:
        table.pop(name, None)
    return list(table)
