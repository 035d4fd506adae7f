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
    open_requests = requests.copy()
    shelf = start
    order = []
    for _ in open_requests:
        name, next_shelf = rule(open_requests, shelf)
        open_requests.remove((name, next_shelf))
        order.append(name)
        shelf = next_shelf
    return order
