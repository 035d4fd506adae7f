def passes(clean, particles, limit):
    """Return how often the water passes until it is clean enough."""
    times = 0
    while particles > limit:
        clean(particles)
        times = times + 1
    return times
