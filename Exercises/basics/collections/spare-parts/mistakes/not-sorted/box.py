def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    missing = []
    for part in needed:
        if part not in packed and part not in missing:
            missing.append(part)
    unneeded = []
    for part in packed:
        if part not in needed and part not in unneeded:
            unneeded.append(part)
    return missing, unneeded
