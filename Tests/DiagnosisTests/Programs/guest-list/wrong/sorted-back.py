# Sorted back.
# verdict: wrong-answer
# mistake: sorted-set
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return sorted(tidy)


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
