# round() does not round up. (math.ceil)
# verdict: wrong-answer
# mistake: started-hour-dropped
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    if minutes <= 15:
        return 0
    if minutes <= 60:
        return 200
    if minutes <= 120:
        return 350
    hours = round((minutes - 120) / 60)
    return min(350 + 100 * hours, 1200)
