def tins_needed(area):
    if area == 0:
        return 0
    if area <= 12:
        return 1
    return 2
