def key(version):
    rank = 3
    count = 0
    for place, mark in enumerate(("a", "b", "rc")):
        if mark in version:
            version, number = version.split(mark)
            rank, count = place, int(number)
    return tuple(int(number) for number in version.split(".")), rank, count


def ladder(versions):
    return sorted(versions, key=key)


def newest(versions):
    finals = [each for each in versions if each.replace(".", "").isdigit()]
    return max(finals or versions, key=key)
