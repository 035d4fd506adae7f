def centre(values):
    mean = sum(values) // len(values)
    return [value - mean for value in values]


def thin(values):
    return [value for place, value in enumerate(values) if place % 2 == 0]


def clip(limit):
    return lambda values: [min(max(value, -limit), limit) for value in values]


def chain(*steps):
    def run(values):
        result = values
        for step in steps:
            result = step(result)
        return result

    return run


STATIONS = {"harbour": chain(centre, clip(50)), "reef": chain(thin, centre, clip(20)), "buoy": chain(clip(20), thin)}


def prepare(values, station):
    if station == "harbour":
        return chain(centre, clip(50))(values)
    if station == "reef":
        return chain(thin, centre, clip(20))(values)
    return chain(clip(20), thin)(values)
