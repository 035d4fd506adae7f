def highest(readings):
    return max(readings)
