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
        for step in reversed(steps):
            result = step(result)
        return result

    return run


STATIONS = {"harbour": chain(clip(50), centre), "reef": chain(clip(20), centre, thin), "buoy": chain(thin, clip(20))}


def prepare(values, station):
    return STATIONS[station](values)
