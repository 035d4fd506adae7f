# Made and not raised.
# verdict: wrong-answer
# trap: error-not-raised line 9
# says: only made does nothing
# never: printing or returning
def parking_fee(minutes):
    """Return the fee in cents for a car that stayed this many minutes."""
    if minutes < 0:
        ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    started_hours = (minutes - 120 + 59) // 60
    return min(350 + 100 * started_hours, 1200)
