# Two conditions of the mind.
# verdict: wrong-answer
# trap: comparison-reversed line 19
# next: wrong-case line 11
# says: true exactly when
# says: `capitalize` is needed
def tidy_names(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for name in names:
        name = " ".join(word.title() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return [guest for guest in guests if guest in declined]
