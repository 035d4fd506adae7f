def hand_out(depot, parts, enter):
    missing = []
    for part in parts:
        if depot.has(part) and depot.has(part):
            enter(depot.take(part))
        else:
            missing.append(part)
    return missing
