def pieces(weight, limit):
    """Return into how many pieces a block is split."""
    if weight <= limit:
        return 1
    return 1 + pieces(weight // 2, limit)
