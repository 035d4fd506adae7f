def missing_tiles(sign, tiles):
    """Return the letters of the tiles that the sign lacks."""
    left = list(tiles)
    missing = ""
    for letter in sign.upper():
        if letter in left:
            left.remove(letter)
        elif letter != " ":
            missing += letter
    return missing
