def tins_needed(area):
    return max(1, (area + 11) // 12)
