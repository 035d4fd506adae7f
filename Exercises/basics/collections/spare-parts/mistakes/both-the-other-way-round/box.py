def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    missing = set(packed) - set(needed)
    unneeded = set(needed) - set(packed)
    return sorted(missing), sorted(unneeded)
