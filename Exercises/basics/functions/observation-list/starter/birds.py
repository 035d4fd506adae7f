def sightings(birds, seen=[]):
    """Return the birds of seen, and after them each new one of birds."""
    for bird in birds:
        if bird not in seen:
            seen.append(bird)
    return seen
