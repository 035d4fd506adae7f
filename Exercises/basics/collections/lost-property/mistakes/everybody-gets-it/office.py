def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    shelves = dict(found)
    result = []
    for person, tag in reports:
        if tag in shelves:
            result.append((person, shelves[tag]))
    return result
