import unicodedata


def prepared(text):
    return unicodedata.normalize("NFC", text.casefold()).strip()


def find_members(members, query):
    """Return the numbers of the members whose name fits the query."""
    wanted = prepared(query)
    found = []
    for number, name in members:
        if prepared(name).startswith(wanted):
            found.append(number)
    return found
