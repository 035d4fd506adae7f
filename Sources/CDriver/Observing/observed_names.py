# --- what was at hand where an exception was raised: names that are near ---------------------------------------------

MOST_NEAR = 3
STANDARD_MODULES = sys.stdlib_module_names


def distance(one, other):
    """How many letters have to be changed, put in, taken away or swapped with the next."""
    before, above = [], list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, found in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (letter != found))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == found:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]


def near(name, names, most=MOST_NEAR):
    """The names that may be meant, the nearest first: other capitals, or few letters otherwise."""
    if not 0 < len(name) <= 60:
        return []
    folded, allowed = squeezed(name), 1 if len(name) < 5 else max(2, len(name) // 4)
    found = []
    for each in dict.fromkeys(names):
        if each == name or not each or abs(len(each) - len(name)) > 3 or len(each) > 60:
            continue
        if squeezed(each) == folded:
            found.append((0, each))
        elif len(name) > 1 and len(each) > 1:
            steps = distance(name.casefold(), each.casefold())
            if steps <= allowed and steps < len(name):
                found.append((steps, each))
    return [each for _, each in sorted(found)][:most]


def squeezed(name):
    return name.casefold().replace("_", "").replace(" ", "").replace("-", "")


def public(names):
    return [name for name in names if not name.startswith("_")]
