import unicodedata


def find_members(members, query):
    """Return the numbers of the members whose name fits the query."""
    found = []
    for number, name in members:
        if name.startswith(query):
            found.append(number)
    return found
