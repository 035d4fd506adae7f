def tidy_names(names):
    tidy = []
    for raw in names:
        words = raw.split()
        if not words:
            continue
        name = " ".join(map(str.capitalize, words))
        if name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = guests[:]
    for i in range(len(coming) - 1, -1, -1):
        if coming[i] in declined:
            del coming[i]
    return coming
