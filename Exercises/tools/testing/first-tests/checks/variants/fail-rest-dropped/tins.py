def tins_needed(area):
    return area // 12
