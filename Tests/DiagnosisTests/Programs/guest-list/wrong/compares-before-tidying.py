# Looks for duplicates before tidying.
# verdict: wrong-answer
# trap: none
def tidy_names(names):
    tidy = []
    for name in names:
        if name not in tidy:
            name = " ".join(word.capitalize() for word in name.split())
            if name:
                tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
