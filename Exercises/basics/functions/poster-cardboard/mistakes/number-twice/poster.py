def cardboard(width, height, border=2):
    area = (width + 2 * border) * (height + 2 * border)
    print(area)
    return area
