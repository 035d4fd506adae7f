def together(first, second):
    """Return a new list of the names of both crews."""
    names = []
    names.append(first)
    names.append(second)
    return names
