def deepest(items, /):
    """for and while are words in here, and so is sorted."""
    return 1 + max(map(depth_of, items), default=0)


def depth_of(item):
    return deepest(item) if isinstance(item, list) else 0
