def _tidy(name):
    return " ".join(word.capitalize() for word in name.split())


def tidy_names(names):
    tidy = [_tidy(name) for name in names]
    return [name for at, name in enumerate(tidy) if name and name not in tidy[:at]]


def without_declined(guests, declined):
    return [guest for guest in guests if not any(guest == other for other in declined)]
