def cardboard(width, height, border=2):
    return (width + border) * (height + border)
