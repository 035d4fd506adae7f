def together(first, second):
    first.extend(second)
    return first
