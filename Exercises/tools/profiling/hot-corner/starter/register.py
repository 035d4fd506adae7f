def fields(line):
    """The date, the sender and the subject of a letter."""
    return line.split(";")


def initials(name):
    letters = ""
    for word in name.split():
        letters += word[0]
    return letters


def number_of(senders, place):
    """Which letter of its sender stands at this place: 1 is the first."""
    return senders[:place + 1].count(senders[place])


def marks(lines):
    """Return the mark of each letter."""
    letters = [fields(line) for line in lines]
    senders = [sender for date, sender, subject in letters]
    result = []
    for place in range(len(letters)):
        date, sender, subject = letters[place]
        result.append(f"{initials(sender)}{number_of(senders, place)}-{date[:4]}")
    return result
