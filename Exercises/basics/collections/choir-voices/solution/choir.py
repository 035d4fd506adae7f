def by_voice(singers):
    """Return a dictionary: under each voice, the list of its singers."""
    groups = {}
    for name, voice in singers:
        if voice not in groups:
            groups[voice] = []
        groups[voice].append(name)
    return groups
