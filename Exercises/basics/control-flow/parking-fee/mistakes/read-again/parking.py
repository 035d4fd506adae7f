def parking_fee(minutes):
    minutes = int(input())
    if minutes <= 15:
        fee = 0
    elif minutes <= 60:
        fee = 200
    elif minutes <= 120:
        fee = 350
    else:
        fee = min(350 + (minutes - 61) // 60 * 100, 1200)
    return fee
