def parking_fee(minutes):
    if not minutes >= 0:
        raise ValueError("minutes must not be negative")
    if 0 <= minutes <= 15:
        return 0
    if 16 <= minutes <= 60:
        return 200
    if 61 <= minutes <= 120:
        return 350
    return min(350 + (minutes - 61) // 60 * 100, 1200)
