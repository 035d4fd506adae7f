import re


def tidy_names(names):
    tidy = []
    for name in names:
        name = re.sub(r"\s+", " ", name.strip())
        name = " ".join(w.capitalize() for w in name.split(" ")) if name else ""
        if name and name not in tidy:
            tidy.append(name)
    return tidy


def without_declined(guests, declined):
    return [*(g for g in guests if g not in declined)]
