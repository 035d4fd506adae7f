def parking_fee(minutes):
    if minutes <= 15:
        return 0
    elif minutes <= 60:
        return 200
    elif minutes <= 120:
        return 350
    else:
        hours = (minutes - 120 + 59) // 60
        return max(1200, 350 + hours * 100)
