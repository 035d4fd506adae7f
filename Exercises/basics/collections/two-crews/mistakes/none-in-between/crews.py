def together(first, second):
    names = []
    names = names.extend(first)
    names = names.extend(second)
    return names
