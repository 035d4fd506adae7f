# A class to do it with, and no self.
# verdict: runtime-error
# exception: TypeError line 14
# trap: forgotten-self line 6
class Tidier:
    def tidy(name):
        return " ".join(word.capitalize() for word in name.split())


def tidy_names(names):
    tidier = Tidier()
    tidy = []
    for name in names:
        name = tidier.tidy(name)
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
