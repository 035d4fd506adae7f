# The message is printed.
# verdict: wrong-answer
# trap: error-not-raised line 6
def parking_fee(minutes):
    if minutes < 0:
        print("minutes must not be negative")
    elif minutes <= 15:
        return 0
    elif minutes <= 60:
        return 200
    elif minutes <= 120:
        return 350
    else:
        started = (minutes - 120 + 59) // 60
        return min(350 + 100 * started, 1200)
