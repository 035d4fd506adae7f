def gauge(size):
    latest = []
    mean = None
    while True:
        level = yield mean
        if level is not None:
            latest = (latest + [level])[-size:]
            mean = sum(latest) / len(latest)


def trim(pairs, size):
    port = gauge(size)
    starboard = gauge(size)
    next(port)
    next(starboard)
    for left, right in pairs:
        yield port.send(left) - starboard.send(right)
