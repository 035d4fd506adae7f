def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    owner = {}
    for person, tag in reports:
        owner[tag] = person
    shelves = dict(found)
    result = []
    for tag in owner:
        if tag in shelves:
            result.append((owner[tag], shelves[tag]))
    return result
