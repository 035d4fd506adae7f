def parking_fee(minutes):
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350

    hours_begun = (minutes - 120 + 59) // 60
    return min(350 + 100 * hours_begun, 1200)
