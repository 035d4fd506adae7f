def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes > 120:
        extra = minutes - 120
        hours = extra // 60
        if extra % 60 != 0:
            hours = hours + 1
        fee = 350 + 100 * hours
        if fee >= 1200:
            return 1200
        return fee
    if minutes > 60:
        return 350
    if minutes > 15:
        return 200
    return 0
