from collections import Counter


def missing_tiles(sign, tiles):
    """Return the letters of the tiles that the sign lacks."""
    return sign
