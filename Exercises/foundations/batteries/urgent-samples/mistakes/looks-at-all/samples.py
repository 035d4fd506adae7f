def taken(events):
    waiting = []
    names = []
    for event in events:
        if event is not None:
            waiting.append(event)
        elif waiting:
            best = min(waiting, key=lambda sample: sample[1])
            waiting.remove(best)
            names.append(best[0])
    return names
