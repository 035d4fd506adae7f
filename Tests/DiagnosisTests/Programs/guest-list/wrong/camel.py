# As in Java, again.
# verdict: runtime-error
# exception: NameError
# trap: misspelt-name line 6
# says: yours is called `tidyNames`
def tidyNames(names):
    """Return a new list of the tidied names, each guest once."""
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    """Return a new list of the guests who did not decline."""
    return [guest for guest in guests if guest not in declined]
