from collections import Counter


def missing_tiles(sign, tiles):
    """Return the letters of the tiles that the sign lacks."""
    sign = Counter(sign.upper().replace(" ", ""))
    left = Counter(tiles) - sign
    return "".join(sorted(left.elements()))
