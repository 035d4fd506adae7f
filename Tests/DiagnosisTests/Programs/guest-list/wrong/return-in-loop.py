# return too far to the right.
# verdict: wrong-answer
# trap: return-inside-loop line 10
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
        return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
