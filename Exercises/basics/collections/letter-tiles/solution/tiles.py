from collections import Counter


def missing_tiles(sign, tiles):
    """Return the letters of the tiles that the sign lacks."""
    needed = Counter(sign.upper().replace(" ", ""))
    missing = needed - Counter(tiles)
    return "".join(sorted(missing.elements()))
