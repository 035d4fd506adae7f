import time


class RequestMetrics:
    """Counts requests by the template of their route, and measures how long they take."""

    def __init__(self, app, requests, seconds, clock=time.perf_counter):
        raise NotImplementedError


def template(scope):
    """The path of the request's route as it was declared, `none` without a route."""
    raise NotImplementedError


def readiness(checks):
    """Which of the checks hold."""
    raise NotImplementedError


def answers(sessions):
    """Whether the database answers."""
    raise NotImplementedError


def jobs_by_state(sessions):
    """How many jobs there are in each state."""
    raise NotImplementedError
