def centre(samples):
    mean = sum(samples) // len(samples)
    return [sample - mean for sample in samples]


def thin(samples):
    return samples[::2]


def clip(limit):
    def step(samples):
        return [max(-limit, min(limit, sample)) for sample in samples]

    return step


def chain(*steps):
    def all_steps(samples):
        result = list(samples)
        for step in steps:
            result = step(result)
        return result

    return all_steps


STATIONS = {
    "harbour": chain(centre, clip(50)),
    "reef": chain(thin, centre, clip(20)),
    "buoy": chain(clip(20), thin),
}


def prepare(samples, station):
    """The samples as they are needed to look for whales."""
    return STATIONS[station](samples)
