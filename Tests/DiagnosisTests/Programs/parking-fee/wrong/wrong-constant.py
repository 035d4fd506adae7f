# Wrong constant.
# verdict: wrong-answer
# trap: none
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 300
    return min(350 + (minutes - 61) // 60 * 100, 1200)
