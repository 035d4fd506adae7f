def sightings(birds, seen=None):
    if seen is None:
        seen = []
    for bird in birds:
        if bird not in seen:
            seen.append(bird)
    return seen
