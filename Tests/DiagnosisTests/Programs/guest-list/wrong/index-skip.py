# pop by index, and steps over the next.
# verdict: wrong-answer
# mistake: remove-while-looping
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    coming = list(guests)
    i = 0
    while i < len(coming):
        if coming[i] in declined:
            coming.pop(i)
        i += 1
    return coming
