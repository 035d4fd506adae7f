def highest(readings):
    best = 0
    for station in readings:
        if readings[station][1] > readings[best][1]:
            best = station
    return readings[best]
