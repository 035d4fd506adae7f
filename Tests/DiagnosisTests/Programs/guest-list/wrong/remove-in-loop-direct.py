# Removes from guests itself.
# verdict: wrong-answer
# trap: changing-list-while-iterating line 15
# next: modifies-argument line 17
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    for guest in guests:
        if guest in declined:
            guests.remove(guest)
    return guests
