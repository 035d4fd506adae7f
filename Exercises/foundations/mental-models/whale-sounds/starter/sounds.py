def prepare(samples, station):
    """The samples as they are needed to look for whales."""
    result = list(samples)
    if station == "reef":
        result = result[::2]
    if station == "harbour" or station == "reef":
        mean = sum(result) // len(result)
        result = [sample - mean for sample in result]
    if station == "harbour":
        limit = 50
    else:
        limit = 20
    result = [max(-limit, min(limit, sample)) for sample in result]
    if station == "buoy":
        result = result[::2]
    return result
