def by_voice(singers):
    """Return a dictionary: under each voice, the list of its singers."""
    groups = {}
    for name, voice in singers:
        groups[voice] = groups.get(voice, []).append(name)
    return groups
