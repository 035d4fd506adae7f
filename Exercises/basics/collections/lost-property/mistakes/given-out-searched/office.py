def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    shelves = dict(found)
    result = []
    given_out = []
    for person, tag in reports:
        if tag in shelves and tag not in given_out:
            given_out.append(tag)
            result.append((person, shelves[tag]))
    return result
