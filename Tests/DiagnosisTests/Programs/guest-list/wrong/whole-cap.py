# One capital for all.
# verdict: wrong-answer
# trap: wrong-case line 10
# says: `capitalize` each word
# never: letter by letter
def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for name in names:
        name = " ".join(name.split()).capitalize()
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return [guest for guest in guests if guest not in declined]
