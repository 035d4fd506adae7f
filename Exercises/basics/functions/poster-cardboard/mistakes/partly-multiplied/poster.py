def cardboard(width, height, border=2):
    return width + 2 * border * height + 2 * border
