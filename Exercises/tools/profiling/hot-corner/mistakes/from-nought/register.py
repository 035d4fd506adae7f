def initials(name):
    return "".join(word[0] for word in name.split())


def marks(lines):
    numbers = {}
    result = []
    for line in lines:
        date, sender, subject = line.split(";")
        number = numbers.setdefault(sender, 0)
        result.append(f"{initials(sender)}{number}-{date[:4]}")
        numbers[sender] += 1
    return result
