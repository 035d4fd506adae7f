def flag(wind, waves, guard):
    if wind > 60 or waves > 90:
        return "red"
    if guard:
        if wind > 35 or waves > 40:
            return "yellow"
        return "green"
    return "none"
