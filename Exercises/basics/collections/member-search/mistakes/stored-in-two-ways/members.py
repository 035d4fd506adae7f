def prepared(text):
    return text.casefold().split()


def find_members(members, query):
    """Return the numbers of the members whose name fits the query."""
    found = []
    for number, name in members:
        words = prepared(name)
        if all(any(word.startswith(part) for word in words) for part in prepared(query)):
            found.append(number)
    return found
