import math


def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    return min(1200, 350 + 100 * math.ceil((minutes - 120) / 60))
