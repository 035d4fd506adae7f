def working(readings):
    if readings == []:
        return []
    for light in readings:
        bright = []
        if light >= 20:
            bright.append(light)
    return bright
