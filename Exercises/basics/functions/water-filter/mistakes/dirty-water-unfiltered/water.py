def passes(clean, particles, limit):
    """Return how often the water passes until it is clean enough."""
    count = 0
    while particles <= limit:
        particles = clean(particles)
        count += 1
    return count
