def sightings(birds, seen=None):
    """Return the birds of seen, and after them each new one of birds."""
    found = []
    if seen is not None:
        found = list(seen)
    for bird in birds:
        if bird not in found:
            found.append(bird)
    return found
