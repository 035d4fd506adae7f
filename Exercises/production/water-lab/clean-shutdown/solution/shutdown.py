import signal

from fastapi import HTTPException, Request
from jobs import JobRow
from sqlalchemy import select

KILLED = "the laboratory was killed during the analysis"


class Closing:
    """Whether the laboratory closes. From then on it takes no new work; what is there can still be looked at."""

    def __init__(self):
        self.begun = False

    def begin(self):
        self.begun = True

    def listen(self):
        """From now on SIGTERM begins the closing, and then does what it did before."""
        before = signal.getsignal(signal.SIGTERM)

        def handle(number, frame):
            self.begin()
            before(number, frame)

        signal.signal(signal.SIGTERM, handle)

    def is_open(self):
        return not self.begun

    def guard(self, request: Request):
        if self.begun and request.method == "POST":
            raise HTTPException(503, "the laboratory is closing", {"Retry-After": "10"})


def put_back(sessions):
    """Behind an orderly stop: what still runs waits again, as if the try had never begun."""
    with sessions.begin() as session:
        for row in running(session):
            row.state = "waiting"
            row.tries -= 1


def recover(sessions, tries):
    """At the start: what still runs was killed. It waits again; where that was its last try it is a dead letter."""
    with sessions.begin() as session:
        for row in running(session):
            row.state = "waiting" if row.tries < tries else "dead"
            row.reason = KILLED


def running(session):
    return session.scalars(select(JobRow).filter_by(state="running")).all()
