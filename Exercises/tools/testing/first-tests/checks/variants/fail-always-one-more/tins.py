def tins_needed(area):
    if area == 0:
        return 0
    return area // 12 + 1
