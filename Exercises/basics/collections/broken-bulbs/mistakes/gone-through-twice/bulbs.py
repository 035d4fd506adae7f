def working(readings):
    bright = readings[:]
    for _ in range(2):
        for reading in bright:
            if reading < 20:
                bright.remove(reading)
    return bright
