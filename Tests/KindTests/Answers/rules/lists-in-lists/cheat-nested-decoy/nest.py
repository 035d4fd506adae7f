def deepest(items):
    """recursion: deepest(deepest)"""
    def deepest_inside(rest):
        return len(rest)
    return str(items).count("[") and deepest_inside([items])


def other(items):
    return other(items)
