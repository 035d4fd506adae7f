def flag(wind, waves, guard):
    if wind > 60 or waves > 90:
        return "red"
    elif guard and wind > 35 or waves > 40:
        return "yellow"
    elif guard:
        return "green"
    return "none"
