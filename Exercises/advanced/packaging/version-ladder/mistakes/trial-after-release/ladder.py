def key(version):
    rank = 0
    count = 0
    for place, mark in enumerate(("a", "b", "rc"), 1):
        if mark in version:
            version, number = version.split(mark)
            rank, count = place, int(number)
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        del numbers[-1]
    return numbers, rank, count


def ladder(versions):
    return sorted(versions, key=key)


def newest(versions):
    finals = [each for each in versions if each.replace(".", "").isdigit()]
    return max(finals or versions, key=key)
