def cardboard(width, height, border=2):
    full_width = width + 4
    full_height = height + 4
    return full_width * full_height
