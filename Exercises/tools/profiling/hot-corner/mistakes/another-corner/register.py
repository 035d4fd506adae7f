def initials(name):
    return "".join([word[0] for word in name.split()])


def marks(lines):
    """Return the mark of each letter."""
    senders = []
    result = []
    for line in lines:
        date, sender, subject = line.split(";")
        senders.append(sender)
        result.append(f"{initials(sender)}{senders.count(sender)}-{date[:4]}")
    return result
