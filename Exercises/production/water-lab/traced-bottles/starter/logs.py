import logging
import sys
from contextlib import contextmanager
from contextvars import ContextVar

request_id = ContextVar("request_id", default=None)


class JsonLines(logging.Formatter):
    """Makes one line of JSON of each record, without the secrets."""

    def __init__(self, secrets=()):
        super().__init__()
        raise NotImplementedError


def set_up_logs(secrets, stream=sys.stderr):
    """From now on all loggers write lines of JSON to the stream."""
    raise NotImplementedError


@contextmanager
def traced(number):
    """The number of the request is this one inside."""
    raise NotImplementedError


def taken_over(number):
    """The number that the client has sent, if it is harmless, else a new one."""
    raise NotImplementedError


class RequestLog:
    """Gives each request its number, and writes a line once it is answered."""

    def __init__(self, app):
        raise NotImplementedError
