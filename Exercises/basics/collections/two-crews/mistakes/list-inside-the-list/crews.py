def together(first, second):
    names = list(first)
    names.append(second)
    return names
