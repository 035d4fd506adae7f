def parking_fee(minutes):
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    hours = (minutes - 120) // 60 + 1
    fee = 350 + 100 * hours
    if fee > 1200:
        fee = 1200
    return fee
