def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join([part.capitalize() for part in name.split()])
        if name not in tidy and name != "":
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = list(guests)
    for name in declined:
        if name in coming:
            coming.remove(name)
    return coming
