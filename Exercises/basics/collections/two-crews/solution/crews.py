def together(first, second):
    """Return a new list of the names of both crews."""
    names = []
    names.extend(first)
    names.extend(second)
    return names
