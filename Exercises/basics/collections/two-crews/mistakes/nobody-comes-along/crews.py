def together(first, second):
    names = []
    names + first
    names + second
    return names
