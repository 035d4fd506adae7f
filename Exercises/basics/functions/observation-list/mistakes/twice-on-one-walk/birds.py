def sightings(birds, seen=[]):
    found = seen.copy()
    for bird in birds:
        if bird not in seen:
            found.append(bird)
    return found
