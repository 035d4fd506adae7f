def pieces(weight, limit):
    """Return into how many pieces a block is split."""
    part = weight // 2
    return pieces(part, limit) + pieces(weight - part, limit)
