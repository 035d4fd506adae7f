# Euros.
# verdict: wrong-answer
# trap: none
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 2.00
    if minutes <= 120:
        return 3.50
    return min(3.50 + (minutes - 61) // 60 * 1.00, 12.00)
