def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    fee = 0
    if minutes > 15:
        fee += 200
    if minutes > 60:
        fee += 150
    fee += 100 * len(range(120, minutes, 60))
    return min(fee, 1200)
