# fee is worked out.
# verdict: runtime-error
# exception: TypeError
# trap: missing-return line 8
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        fee = 0
    elif minutes <= 60:
        fee = 200
    elif minutes <= 120:
        fee = 350
    else:
        fee = min(350 + 100 * ((minutes - 120 + 59) // 60), 1200)
