def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    return needed, packed
