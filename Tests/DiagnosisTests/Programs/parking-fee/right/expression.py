def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    return (
        0 if minutes <= 15
        else 200 if minutes <= 60
        else 350 if minutes <= 120
        else min(350 + (minutes - 1) // 60 * 100 - 100, 1200)
    )
