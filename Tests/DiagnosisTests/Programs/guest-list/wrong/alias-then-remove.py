# rest = guests makes no copy.
# verdict: wrong-answer
# mistake: caller-list-changed
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    rest = guests
    for name in declined:
        if name in rest:
            rest.remove(name)
    return rest
