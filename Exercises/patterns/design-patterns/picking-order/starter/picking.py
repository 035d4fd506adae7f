def oldest(waiting, place):
    ...


def nearest(waiting, place):
    ...


def urgent_first(names, rule):
    ...


def pick_all(requests, rule, start=0):
    ...
