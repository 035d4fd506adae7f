def values(lines):
    numbers = []
    for line in lines:
        if line and not line.startswith("#"):
            numbers.append(int(line))
    return numbers


def steps(numbers):
    numbers = list(numbers)
    return [numbers[index] - numbers[index - 1] for index in range(1, len(numbers))]


def alarms(differences, limit):
    found = []
    for position, difference in enumerate(differences, start=1):
        if difference >= limit:
            found.append((position, difference))
    return found


def first_alarms(lines, limit, count):
    return alarms(steps(values(lines)), limit)[:count]
