def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    missing = [part for part in needed if part not in packed]
    unneeded = [part for part in packed if part not in needed]
    return sorted(missing), sorted(unneeded)
