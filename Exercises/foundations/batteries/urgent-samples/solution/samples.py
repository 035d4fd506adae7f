from heapq import heappop, heappush


def taken(events):
    """The names of the samples, as the machine takes them."""
    waiting = []
    names = []
    for number, event in enumerate(events):
        if event is not None:
            name, spoils = event
            heappush(waiting, (spoils, number, name))
        elif waiting:
            spoils, arrived, name = heappop(waiting)
            names.append(name)
    return names
