# Changes names.
# verdict: wrong-answer
# trap: modifies-argument line 6
def tidy_names(names):
    for i in range(len(names)):
        names[i] = " ".join(w.capitalize() for w in names[i].split())
    tidy = []
    for name in names:
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [g for g in guests if g not in declined]
