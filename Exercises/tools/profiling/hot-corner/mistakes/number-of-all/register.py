from collections import Counter


def initials(name):
    return "".join(word[0] for word in name.split())


def marks(lines):
    letters = [line.split(";") for line in lines]
    numbers = Counter(sender for date, sender, subject in letters)
    return [f"{initials(sender)}{numbers[sender]}-{date[:4]}" for date, sender, subject in letters]
