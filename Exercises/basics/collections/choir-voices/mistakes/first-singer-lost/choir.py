def by_voice(singers):
    """Return a dictionary: under each voice, the list of its singers."""
    groups = {}
    for name, voice in singers:
        if voice in groups:
            groups[voice].append(name)
        else:
            groups[voice] = []
    return groups
