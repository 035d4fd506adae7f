def parking_fee(minutes):
    """Return the fee in cents for a car that stayed this many minutes."""
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes > 15:
        fee = 200
    elif minutes > 60:
        fee = 350
    elif minutes > 120:
        started_hours = (minutes - 120 + 59) // 60
        fee = min(350 + 100 * started_hours, 1200)
    else:
        fee = 0
    return fee
