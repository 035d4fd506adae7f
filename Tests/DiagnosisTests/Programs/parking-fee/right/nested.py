def parking_fee(minutes):
    if minutes >= 0:
        if minutes <= 15:
            return 0
        else:
            if minutes <= 60:
                return 200
            else:
                if minutes <= 120:
                    return 350
                return min(350 + 100 * ((minutes - 61) // 60), 1200)
    raise ValueError("minutes must not be negative")
