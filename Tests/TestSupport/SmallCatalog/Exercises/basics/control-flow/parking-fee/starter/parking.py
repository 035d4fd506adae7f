def parking_fee(minutes):
    """Return the fee in cents for a car that stayed this many minutes."""
    # TODO: negative minutes first, then one band after the other.
    pass
