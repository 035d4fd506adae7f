def hand_out(depot, parts, enter):
    missing = []
    for part in parts:
        try:
            enter(depot.take(part))
        except KeyError:
            missing.append(part)
    return missing
