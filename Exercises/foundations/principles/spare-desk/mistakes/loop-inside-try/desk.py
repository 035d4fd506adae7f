def hand_out(depot, parts, enter):
    missing = []
    try:
        for part in parts:
            enter(depot.take(part))
    except KeyError:
        missing.append(part)
    return missing
