def make_switch(name, watts):
    """Return the function that switches one lamp."""

    def switch(percent):
        return f"{name}: {watts * percent // 100} W"

    return switch


def make_switches(lamps):
    """Return a dictionary: under each lamp's name, the function that switches it."""
    switches = {}
    for name, watts in lamps:
        switches[name] = make_switch
    return switches


def play(switches, cues):
    """Return the messages of a show, one for each cue."""
    messages = []
    for lamp, percent in cues:
        messages.append(switches[lamp](percent))
    return messages
