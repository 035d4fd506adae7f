def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    elif minutes <= 15:
        fee = 0
    elif minutes <= 60:
        fee = 200
    elif minutes <= 120:
        fee = 350
    else:
        fee = 350 - 100 * ((120 - minutes) // 60)
    return fee if fee < 1200 else 1200
