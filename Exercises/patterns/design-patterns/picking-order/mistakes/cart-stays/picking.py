def oldest(waiting, place):
    return waiting[0]


def nearest(waiting, place):
    best = waiting[0]
    for request in waiting:
        if abs(request[1] - place) < abs(best[1] - place):
            best = request
    return best


def urgent_first(names, rule):
    def pick(waiting, place):
        urgent = [r for r in waiting if r[0] in names]
        if urgent:
            return rule(urgent, place)
        return rule(waiting, place)
    return pick


def pick_all(requests, rule, start=0):
    left = requests[:]
    names = []
    while len(left) > 0:
        request = rule(left, start)
        names.append(request[0])
        left.remove(request)
    return names
