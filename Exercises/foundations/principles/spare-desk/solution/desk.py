def hand_out(depot, parts, enter):
    """Hand out parts, enter their labels, and return the parts that could not be had."""
    missing = []
    for part in parts:
        try:
            label = depot.take(part)
        except KeyError:
            missing.append(part)
        else:
            enter(label)
    return missing
