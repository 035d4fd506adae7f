def tidy_names(names):
    result = []
    for name in names:
        name = name.strip().replace("  ", " ")
        if name != "" and name not in result:
            result.append(name)
    return result


def without_declined(guests, declined):
    return [guest for guest in guests if guest not in declined]
