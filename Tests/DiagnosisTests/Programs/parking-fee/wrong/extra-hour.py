# Extra hour.
# verdict: wrong-answer
# trap: off-by-one line 13
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    return min(350 + ((minutes - 120) // 60 + 1) * 100, 1200)
