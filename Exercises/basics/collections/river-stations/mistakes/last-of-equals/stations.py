def highest(readings):
    station, highest_level = readings[0]
    for name, level in readings:
        if level >= highest_level:
            station = name
            highest_level = level
    return station, highest_level
