import unicodedata


def prepared(text):
    return unicodedata.normalize("NFC", text.casefold()).split()


def find_members(members, query):
    """Return the numbers of the members whose name fits the query."""
    found = []
    for number, name in members:
        for part in prepared(query):
            for word in prepared(name):
                if word.startswith(part) and number not in found:
                    found.append(number)
    return found
