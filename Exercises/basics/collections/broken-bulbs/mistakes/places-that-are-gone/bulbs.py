def working(readings):
    bright = readings[:]
    for place in range(len(bright)):
        if bright[place] < 20:
            del bright[place]
    return bright
