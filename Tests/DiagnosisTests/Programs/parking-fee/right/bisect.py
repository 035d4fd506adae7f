from bisect import bisect_left


def parking_fee(minutes):
    if minutes < 0:
        raise ValueError("minutes must not be negative")
    limits = [15, 60] + list(range(120, 1441, 60))
    fees = [0, 200] + list(range(350, 10000, 100))
    return min(fees[bisect_left(limits, minutes)], 1200)
