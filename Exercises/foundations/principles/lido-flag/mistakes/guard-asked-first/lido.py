def flag(wind, waves, guard):
    if not guard:
        return "none"
    if wind > 60 or waves > 90:
        return "red"
    if wind > 35 or waves > 40:
        return "yellow"
    return "green"
