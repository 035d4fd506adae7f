# The fee is shown.
# verdict: runtime-error
# exception: TypeError
# trap: print-instead-of-return line 16
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        print(0)
    elif minutes <= 60:
        print(200)
    elif minutes <= 120:
        print(350)
    else:
        started = (minutes - 120 + 59) // 60
        print(min(350 + 100 * started, 1200))
