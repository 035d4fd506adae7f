def cardboard(width, height, border):
    return width * height
