def by_voice(singers):
    """Return a dictionary: under each voice, the list of its singers."""
    groups = {}
    for singer, voice in singers:
        groups[voice] = [singer]
    return groups
