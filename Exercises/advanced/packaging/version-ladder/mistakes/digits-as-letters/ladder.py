def key(version):
    rank = 3
    count = 0
    for place, mark in enumerate(("a", "b", "rc")):
        if mark in version:
            version, number = version.split(mark)
            rank, count = place, int(number)
    numbers = version.split(".")
    while numbers and numbers[-1] == "0":
        del numbers[-1]
    return numbers, rank, count


def ladder(versions):
    return sorted(versions, key=key)


def newest(versions):
    finals = [each for each in versions if each.replace(".", "").isdigit()]
    return max(finals or versions, key=key)
