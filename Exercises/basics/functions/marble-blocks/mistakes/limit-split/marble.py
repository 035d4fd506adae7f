def pieces(weight, limit):
    """Return into how many pieces a block is split."""
    if weight < limit:
        return 1
    part = weight // 2
    return pieces(part, limit) + pieces(weight - part, limit)
