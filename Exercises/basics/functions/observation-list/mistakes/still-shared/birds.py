def sightings(birds, seen=[]):
    found = seen
    for bird in birds:
        if bird not in found:
            found.append(bird)
    return found
