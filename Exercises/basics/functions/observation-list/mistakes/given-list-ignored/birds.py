def sightings(birds, seen=None):
    seen = []
    for bird in birds:
        if bird not in seen:
            seen.append(bird)
    return seen
