MARKS = ["a", "b", "rc"]
FINAL = len(MARKS)


def release(numbers):
    """The numbers of a version, without zeros at the end."""
    parts = [int(number) for number in numbers.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return parts


def age(version):
    """What versions are compared by."""
    for rank, mark in enumerate(MARKS):
        numbers, found, count = version.partition(mark)
        if found:
            return release(numbers), rank, int(count)
    return release(version), FINAL


def ladder(versions):
    return sorted(versions, key=age)


def newest(versions):
    finals = [version for version in versions if age(version)[1] == FINAL]
    return max(finals or versions, key=age)
