from cores import widths


def survey(names, limit, workers):
    found = {}
    for name in names:
        try:
            found[name] = len([width for width in widths(name) if width < limit])
        except ValueError:
            found[name] = None
    return found
