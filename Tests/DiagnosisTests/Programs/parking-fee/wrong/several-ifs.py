# Every if is asked.
# verdict: wrong-answer
# mistake: widest-band-first
def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    fee = 0
    if minutes > 120:
        fee = 350 + 100 * ((minutes - 120 + 59) // 60)
    if minutes > 60:
        fee = 350
    if minutes > 15:
        fee = 200
    return min(fee, 1200)
