# A generator goes back at once.
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
    return (guest for guest in guests if guest not in declined)
