def taken(events):
    """The names of the samples, as the machine takes them."""
    waiting = []
    names = []
    for event in events:
        if event is not None:
            waiting.append(event)
        elif waiting:
            waiting.sort(key=lambda sample: sample[1])
            name, spoils = waiting.pop(0)
            names.append(name)
    return names
