def highest(readings):
    """Return name and level of the station with the highest level."""
