# Nobody declined: the same list.
# verdict: wrong-answer
# trap: modifies-argument line 13
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    if not declined:
        return guests
    return [guest for guest in guests if guest not in declined]
