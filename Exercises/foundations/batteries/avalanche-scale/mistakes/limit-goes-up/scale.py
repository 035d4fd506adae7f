import bisect


def warning(centimetres, limits=(10, 30, 50, 80)):
    names = ("low", "moderate", "considerable", "high", "very high")
    place = bisect.bisect_left(limits, centimetres)
    return names[place]
