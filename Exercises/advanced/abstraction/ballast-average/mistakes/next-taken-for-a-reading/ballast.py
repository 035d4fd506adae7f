def gauge(size):
    latest = []
    mean = None
    while True:
        latest.append((yield mean))
        if len(latest) > size:
            del latest[0]
        mean = sum(latest) / len(latest)


def trim(pairs, size):
    port = gauge(size)
    starboard = gauge(size)
    next(port)
    next(starboard)
    for left, right in pairs:
        yield port.send(left) - starboard.send(right)
