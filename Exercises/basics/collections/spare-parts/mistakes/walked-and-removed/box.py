def left_over(wanted, there):
    names = sorted(set(wanted))
    for name in names:
        if name in there:
            names.remove(name)
    return names


def check_box(needed, packed):
    """Return the parts that are missing, and those that nobody needs."""
    return left_over(needed, packed), left_over(packed, needed)
