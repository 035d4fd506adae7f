import unicodedata


def comparable_words(text):
    """Return the words of a text, in a form that can be compared."""
    return unicodedata.normalize("NFC", text.casefold()).split()


def fits(name, wanted):
    """Return whether each wanted beginning begins some word of the name."""
    words = comparable_words(name)
    for beginning in wanted:
        if not [word for word in words if word.startswith(beginning)]:
            return False
    return True


def find_members(members, query):
    """Return the numbers of the members whose name fits the query."""
    wanted = comparable_words(query)
    found = []
    for number, name in members:
        if fits(name, wanted):
            found.append(number)
    return found
