# At most means max.
# verdict: wrong-answer
# trap: min-max-swapped line 14
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    started = (minutes - 120 + 59) // 60
    return max(350 + 100 * started, 1200)
