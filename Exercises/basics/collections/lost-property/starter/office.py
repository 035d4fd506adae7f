def hand_out(found, reports):
    """Return person and shelf for each report whose thing is there."""
    result = []
    given_out = []
    for person, tag in reports:
        for found_tag, shelf in found:
            if found_tag == tag and tag not in given_out:
                given_out.append(tag)
                result.append((person, shelf))
    return result
