"""Tasks to try a scheduler with."""


class Cut(BaseException):
    """The cord is cut: no Exception, as Ctrl-C is none."""


def job(log, name, *wishes):
    """Notes each turn, and yields one wish after the other."""
    for wish in wishes:
        log.append(name)
        yield wish
    log.append(name)
    return f"{name} is over"


def failing(log, name, turns, error):
    """Raises the error in the turn after so many."""
    for _ in range(turns):
        log.append(name)
        yield
    raise error


def careful(log, name, *wishes):
    """As job, and notes when it is closed."""
    try:
        yield from job(log, name, *wishes)
    finally:
        log.append(f"{name} packs up")
