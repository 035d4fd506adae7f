def together(first, second):
    names = []
    for name in first:
        names.extend(name)
    for name in second:
        names.extend(name)
    return names
