# No negative check last.
# verdict: wrong-answer
# trap: condition-order line 5
def parking_fee(minutes):
    if minutes <= 15:
        return 0
    elif minutes <= 60:
        return 200
    elif minutes <= 120:
        return 350
    elif minutes < 0:
        raise ValueError("minutes must not be negative")
    return min(350 + (minutes - 61) // 60 * 100, 1200)
