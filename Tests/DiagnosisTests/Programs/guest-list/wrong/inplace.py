# The caller's list is tidied.
# verdict: wrong-answer
# trap: modifies-argument line 9
# says: Make a copy first
def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for i, name in enumerate(names):
        names[i] = name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return [guest for guest in guests if guest not in declined]
