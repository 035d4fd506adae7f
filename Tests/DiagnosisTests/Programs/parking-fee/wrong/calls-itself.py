# Calls itself.
# verdict: runtime-error
# exception: RecursionError line 14
# trap: none
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    return min(parking_fee(minutes) + 100, 1200)
