def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    needed = set(needed)
    packed = set(packed)
    return sorted(needed - packed), sorted(packed - needed)
