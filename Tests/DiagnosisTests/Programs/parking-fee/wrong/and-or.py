# And or.
# verdict: wrong-answer
# trap: and-or-confused line 7
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes >= 0 or minutes <= 15:
        return 0
    if minutes > 15 and minutes <= 60:
        return 200
    if minutes > 60 and minutes <= 120:
        return 350
    return min(350 + (minutes - 61) // 60 * 100, 1200)
