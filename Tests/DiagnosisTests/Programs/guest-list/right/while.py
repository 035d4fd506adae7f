def tidy_names(names):
    result = []
    i = 0
    while i < len(names):
        name = " ".join(names[i].split()).lower()
        name = " ".join(w.capitalize() for w in name.split(" "))
        if name and name not in result:
            result.append(name)
        i += 1
    return result


def without_declined(guests, declined):
    result = []
    for guest in guests.copy():
        if not guest in declined:
            result.append(guest)
    return result
