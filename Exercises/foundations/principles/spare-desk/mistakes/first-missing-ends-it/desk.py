def hand_out(depot, parts, enter):
    missing = []
    for part in parts:
        try:
            label = depot.take(part)
        except KeyError:
            missing.append(part)
            return missing
        enter(label)
    return missing
