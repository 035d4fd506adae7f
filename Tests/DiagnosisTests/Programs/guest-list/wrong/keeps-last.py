# Keeps last.
# verdict: wrong-answer
# trap: wrong-order
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name in tidy:
            tidy.remove(name)
        if name:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
