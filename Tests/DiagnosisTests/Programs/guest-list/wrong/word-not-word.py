# Word not word.
# verdict: wrong-answer
# trap: none
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = []
    for guest in guests:
        for name in declined:
            if guest != name:
                coming.append(guest)
    return coming
