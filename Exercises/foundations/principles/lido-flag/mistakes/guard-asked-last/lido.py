def flag(wind, waves, guard):
    if wind > 60 or waves > 90:
        return "red"
    elif wind > 35 or waves > 40:
        return "yellow"
    elif not guard:
        return "none"
    else:
        return "green"
