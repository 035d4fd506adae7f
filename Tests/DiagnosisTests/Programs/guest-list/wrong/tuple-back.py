# Tuple back.
# verdict: wrong-answer
# trap: none
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tuple(tidy)


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
