BANDS = [(15, 0), (60, 200), (120, 350)]


def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    for limit, fee in BANDS:
        if minutes <= limit:
            return fee
    hours, rest = divmod(minutes - 120, 60)
    if rest:
        hours += 1
    return min(350 + hours * 100, 1200)
