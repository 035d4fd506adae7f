def tidy_names(names):
    seen = set()
    result = []
    for name in names:
        words = [word[0].upper() + word[1:].lower() for word in name.split()]
        full = " ".join(words)
        if full == "" or full in seen:
            continue
        seen.add(full)
        result.append(full)
    return result


def without_declined(guests, declined):
    gone = set(declined)
    return [g for g in guests if g not in gone]
