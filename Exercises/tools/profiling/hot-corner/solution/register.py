def fields(line):
    """The date, the sender and the subject of a letter."""
    return line.split(";")


def initials(name):
    letters = ""
    for word in name.split():
        letters += word[0]
    return letters


def marks(lines):
    """Return the mark of each letter."""
    so_far = {}
    result = []
    for line in lines:
        date, sender, subject = fields(line)
        so_far[sender] = so_far.get(sender, 0) + 1
        result.append(f"{initials(sender)}{so_far[sender]}-{date[:4]}")
    return result
