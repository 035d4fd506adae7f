# split(" ").
# verdict: wrong-answer
# trap: split-at-one-space line 7
def tidy_names(names):
    tidy = []
    for name in names:
        words = [word.capitalize() for word in name.split(" ")]
        name = " ".join(words)
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
