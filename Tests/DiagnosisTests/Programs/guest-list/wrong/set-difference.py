# Sets can be subtracted.
# verdict: wrong-answer
# trap: set-order line 14
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return sorted(set(guests) - set(declined))
