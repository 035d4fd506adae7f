# Pop range.
# verdict: runtime-error
# exception: IndexError line 17
# trap: changing-list-while-iterating line 16
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(w.capitalize() for w in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = list(guests)
    for i in range(len(coming)):
        if coming[i] in declined:
            coming.pop(i)
    return coming
