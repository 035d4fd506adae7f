def key(version):
    rank = 3
    count = ""
    for place, mark in enumerate(("a", "b", "rc")):
        if mark in version:
            version, count = version.split(mark)
            rank = place
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        del numbers[-1]
    return numbers, rank, count


def ladder(versions):
    return sorted(versions, key=key)


def newest(versions):
    finals = [each for each in versions if each.replace(".", "").isdigit()]
    return max(finals or versions, key=key)
