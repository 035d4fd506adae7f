from math import *

paid = []


def total(items):
    goods = 0
    for price, kind in items:
        if kind == "food":
            goods += price * 1.07
        else:
            if kind == "other":
                goods += price * 1.19
    if goods < 50:
        goods += 4.9
    return f"{goods:.2f}"


# Is that all?
