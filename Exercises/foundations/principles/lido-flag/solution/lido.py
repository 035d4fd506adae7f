def flag(wind, waves, guard):
    """Return the flag for the wind in km/h, the waves in cm, and whether a guard is there."""
    if wind > 60 or waves > 90:
        return "red"
    if not guard:
        return "none"
    if wind > 35 or waves > 40:
        return "yellow"
    return "green"
