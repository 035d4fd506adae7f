def parking_fee(minutes):
    return 0
