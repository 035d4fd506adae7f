# A new list each time.
# verdict: runtime-error
# exception: UnboundLocalError line 11
# trap: reset-inside-loop line 7
def tidy_names(names):
    for name in names:
        tidy = []
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
