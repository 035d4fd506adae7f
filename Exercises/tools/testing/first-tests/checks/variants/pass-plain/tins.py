def tins_needed(area):
    tins = area // 12
    if area % 12 > 0:
        tins += 1
    return tins
