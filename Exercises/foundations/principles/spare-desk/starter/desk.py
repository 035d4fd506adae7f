def hand_out(depot, parts, enter):
    """Hand out parts, enter their labels, and return the parts that could not be had."""
    missing = []
    for part in parts:
        if depot.has(part):
            label = depot.take(part)
            enter(label)
        else:
            missing.append(part)
    return missing
