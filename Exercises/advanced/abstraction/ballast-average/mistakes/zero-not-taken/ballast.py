from collections import deque


def gauge(size):
    recent = deque(maxlen=size)
    average = None
    while True:
        reading = yield average
        if reading:
            recent.append(reading)
            average = sum(recent) / len(recent)


def trim(pairs, size):
    first, second = gauge(size), gauge(size)
    for side in (first, second):
        next(side)
    for a, b in pairs:
        yield first.send(a) - second.send(b)
