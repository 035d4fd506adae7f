# Two of the three limits are wrong.
# verdict: wrong-answer
# mistake: limit-left-out
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes < 15:
        return 0
    if minutes < 60:
        return 200
    if minutes <= 120:
        return 350
    started = (minutes - 120 + 59) // 60
    return min(350 + 100 * started, 1200)
