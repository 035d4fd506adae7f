def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    shelf_of = {}
    for tag, shelf in found:
        shelf_of[tag] = shelf

    result = []
    given_out = set()
    for person, tag in reports:
        if tag in shelf_of and tag not in given_out:
            given_out.add(tag)
            result.append((person, shelf_of[tag]))
    return result
