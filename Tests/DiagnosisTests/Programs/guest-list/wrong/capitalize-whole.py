# Capitalize whole.
# verdict: wrong-answer
# trap: wrong-case line 7
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(name.split()).capitalize()
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
