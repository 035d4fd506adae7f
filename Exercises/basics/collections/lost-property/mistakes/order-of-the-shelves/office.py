def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    first = {}
    for person, tag in reports:
        if tag not in first:
            first[tag] = person
    result = []
    for tag, shelf in found:
        if tag in first:
            result.append((first[tag], shelf))
    return result
