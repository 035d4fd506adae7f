# The second prints.
# verdict: wrong-answer
# trap: print-instead-of-return line 18
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = []
    for guest in guests:
        if guest not in declined:
            coming.append(guest)
    print(coming)
