# set() for the duplicates.
# verdict: wrong-answer
# trap: set-order line 7
def tidy_names(names):
    tidy = [" ".join(word.capitalize() for word in name.split()) for name in names]
    tidy = [name for name in tidy if name]
    return list(set(tidy))


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
