# extend takes the letters.
# verdict: wrong-answer
# trap: append-for-extend line 9
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.extend(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
