def flag(wind, waves, guard):
    """Return the flag for the wind in km/h, the waves in cm, and whether a guard is there."""
    return "red" if wind > 60 or waves > 90 else ("yellow" if wind > 35 else "yellow" if waves > 40 else "green") if guard else "none"
