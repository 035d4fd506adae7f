# Inclusive range.
# verdict: wrong-answer
# trap: off-by-one line 7
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes in range(0, 15):
        return 0
    if minutes in range(16, 60):
        return 200
    if minutes in range(61, 120):
        return 350
    return min(350 + (minutes - 61) // 60 * 100, 1200)
