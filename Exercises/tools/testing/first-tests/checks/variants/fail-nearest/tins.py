def tins_needed(area):
    if 0 < area < 12:
        return 1
    return round(area / 12)
