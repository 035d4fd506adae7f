# Input inside.
# verdict: runtime-error
# exception: EOFError line 6
# trap: none
def parking_fee(minutes):
    minutes = int(input())
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    return 200
