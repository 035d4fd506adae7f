def initials(name):
    return "".join(word[0] for word in name.split())


def marks(lines):
    numbers = {}
    result = []
    for line in lines:
        date, sender, subject = line.split(";")
        key = initials(sender)
        numbers[key] = numbers.get(key, 0) + 1
        result.append(f"{key}{numbers[key]}-{date[:4]}")
    return result
