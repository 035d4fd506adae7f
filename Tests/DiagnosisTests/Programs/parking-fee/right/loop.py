def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes < 16:
        return 0
    if minutes < 61:
        return 200
    fee = 350
    left = minutes - 120
    while left > 0:
        fee += 100
        left -= 60
    if fee > 1200:
        fee = 1200
    return fee
