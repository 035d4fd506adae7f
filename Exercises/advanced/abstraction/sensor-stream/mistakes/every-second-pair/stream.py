def values(lines):
    for line in lines:
        if line and not line.startswith("#"):
            yield int(line)


def steps(numbers):
    numbers = iter(numbers)
    for before, after in zip(numbers, numbers):
        yield after - before


def alarms(differences, limit):
    for position, difference in enumerate(differences, start=1):
        if difference >= limit:
            yield position, difference


def first_alarms(lines, limit, count):
    found = []
    for alarm in alarms(steps(values(lines)), limit):
        found.append(alarm)
        if len(found) == count:
            return found
    return found
