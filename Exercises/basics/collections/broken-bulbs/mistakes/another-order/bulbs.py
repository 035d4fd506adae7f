def working(readings):
    dark = set()
    for reading in readings:
        if reading < 20:
            dark.add(reading)
    return list(set(readings) - dark)
