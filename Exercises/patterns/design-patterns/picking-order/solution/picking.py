def oldest(waiting, place):
    return waiting[0]


def nearest(waiting, place):
    return min(waiting, key=lambda request: abs(request[1] - place))


def urgent_first(names, rule):
    """Return a rule that asks another one, about urgent requests first."""

    def choose(waiting, place):
        urgent = [request for request in waiting if request[0] in names]
        return rule(urgent or waiting, place)

    return choose


def pick_all(requests, rule, start=0):
    """Return the names of the requests in the order that the rule wants."""
    waiting = list(requests)
    place = start
    fetched = []
    while waiting:
        request = rule(waiting, place)
        waiting.remove(request)
        name, place = request
        fetched.append(name)
    return fetched
