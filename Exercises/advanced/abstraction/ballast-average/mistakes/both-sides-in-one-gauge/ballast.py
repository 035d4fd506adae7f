from collections import deque


def gauge(size):
    recent = deque(maxlen=size)
    average = None
    while True:
        reading = yield average
        if reading is not None:
            recent.append(reading)
            average = sum(recent) / len(recent)


def trim(pairs, size):
    first = second = gauge(size)
    next(first)
    for a, b in pairs:
        yield first.send(a) - second.send(b)
