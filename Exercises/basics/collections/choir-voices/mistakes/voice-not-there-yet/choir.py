def by_voice(singers):
    """Return a dictionary: under each voice, the list of its singers."""
    groups = {}
    for name, voice in singers:
        groups[voice].append(name)
    return groups
