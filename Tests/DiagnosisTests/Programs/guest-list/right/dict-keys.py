def tidy_names(names):
    tidied = (" ".join(w.capitalize() for w in n.split()) for n in names)
    return list(dict.fromkeys(n for n in tidied if n))


def without_declined(guests, declined):
    return list(filter(lambda g: g not in declined, guests))
