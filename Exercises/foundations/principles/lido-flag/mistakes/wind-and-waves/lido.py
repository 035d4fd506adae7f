def flag(wind, waves, guard):
    if wind > 60 or waves > 90:
        return "red"
    if not guard:
        return "none"
    if wind > 35 and waves > 40:
        return "yellow"
    return "green"
