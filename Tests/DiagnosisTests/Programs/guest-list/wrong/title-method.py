# title() begins a new word after an apostrophe.
# verdict: wrong-answer
# trap: wrong-case line 7
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(name.split()).title()
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
