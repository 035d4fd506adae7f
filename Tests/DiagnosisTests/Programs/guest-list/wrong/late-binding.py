# Tests made in a loop.
# verdict: wrong-answer
# trap: late-binding-closure line 16
def tidy_names(names):
    tidy = []
    for name in names:
        name = " ".join(word.capitalize() for word in name.split())
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    tests = []
    for name in declined:
        tests.append(lambda guest: guest != name)
    return [guest for guest in guests if all(test(guest) for test in tests)]
