def missing_tiles(sign, tiles):
    """Return the letters of the tiles that the sign lacks."""
    letters = set(sign.upper()) - set(tiles) - {" "}
    return "".join(sorted(letters))
