NAMES = ("low", "moderate", "considerable", "high", "very high")


def warning(centimetres, limits=(10, 30, 50, 80)):
    place = 0
    for limit in limits:
        if centimetres >= limit:
            place += 1
    return NAMES[place]
