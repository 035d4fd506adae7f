# Kept what append gives.
# verdict: runtime-error
# exception: TypeError line 12
# trap: in-place-method line 13
# says: give back `None`
# never: `sorted`
def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy = tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return [guest for guest in guests if guest not in declined]
