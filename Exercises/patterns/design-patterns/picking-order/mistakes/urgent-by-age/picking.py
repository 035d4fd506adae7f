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
        for request in waiting:
            if request[0] in names:
                return request
        return rule(waiting, place)
    return pick


def pick_all(requests, rule, start=0):
    left = requests[:]
    here = start
    names = []
    while len(left) > 0:
        request = rule(left, here)
        names.append(request[0])
        here = request[1]
        left.remove(request)
    return names
