def tidy_names(names):
    tidy = []
    for name in list(names):
        words = []
        for word in name.split():
            words.append(word.capitalize())
        joined = " ".join(words)
        if joined and joined not in tidy:
            tidy.append(joined)
    return tidy


def without_declined(guests, declined):
    coming = guests.copy()
    for guest in guests:
        if guest in declined:
            coming.remove(guest)
    return coming
