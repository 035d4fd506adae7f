# A filter goes back.
# verdict: wrong-answer
# trap: iterator-used-up line 18
# says: make no list
# never: second time
def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return filter(lambda g: g not in declined, guests)
