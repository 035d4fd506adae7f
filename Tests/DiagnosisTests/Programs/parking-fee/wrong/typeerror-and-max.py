# The kind, and the wrong one of two.
# verdict: wrong-answer
# trap: min-max-swapped line 18
# next: wrong-error
# says: `min`
# says: asks for a `ValueError`
def parking_fee(minutes):
    """Return the fee in cents for a car that stayed this many minutes."""
    if minutes < 0:
        raise TypeError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    started_hours = (minutes - 120 + 59) // 60
    return max(350 + 100 * started_hours, 1200)
