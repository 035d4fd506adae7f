def passes(clean, particles, limit):
    """Return how often the water passes until it is clean enough."""
    times = 0
    while True:
        particles = clean(particles)
        times += 1
        if particles <= limit:
            return times
