def values(lines):
    for line in lines:
        if line and not line.startswith("#"):
            yield int(line)


def steps(numbers):
    before = None
    for number in numbers:
        if before is not None:
            yield number - before
        before = number


def alarms(differences, limit):
    for position, difference in enumerate(differences, start=1):
        if difference >= limit:
            yield position, difference


def first_alarms(lines, limit, count):
    found = list(alarms(steps(values(lines)), limit))
    return found[:count]
