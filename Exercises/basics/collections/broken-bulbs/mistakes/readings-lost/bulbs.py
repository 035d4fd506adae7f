def working(readings):
    for reading in readings[:]:
        if reading < 20:
            readings.remove(reading)
    return readings
