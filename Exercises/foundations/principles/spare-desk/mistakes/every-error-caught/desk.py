def hand_out(depot, parts, enter):
    missing = []
    for part in parts:
        try:
            label = depot.take(part)
        except Exception:
            missing.append(part)
        else:
            enter(label)
    return missing
