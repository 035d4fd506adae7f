# Or condition.
# verdict: wrong-answer
# trap: and-or-confused line 8
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name or name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
