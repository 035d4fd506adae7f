import signal
import threading

from fastapi import HTTPException, Request
from jobs import JobRow
from sqlalchemy import case, update


class Closing:
    def __init__(self):
        self.ending = threading.Event()

    def begin(self):
        self.ending.set()

    def is_open(self):
        return not self.ending.is_set()

    def listen(self):
        earlier = signal.getsignal(signal.SIGTERM)

        def on_signal(*details):
            self.begin()
            earlier(*details)

        signal.signal(signal.SIGTERM, on_signal)

    def guard(self, request: Request):
        if request.method != "POST" or self.is_open():
            return
        raise HTTPException(
            status_code=503,
            detail="the laboratory is closing",
            headers={"Retry-After": "10"},
        )


def change_running(sessions, **values):
    with sessions.begin() as session:
        session.execute(update(JobRow).where(JobRow.state == "running").values(**values))


def put_back(sessions):
    change_running(sessions, state="waiting", due=0)


def recover(sessions, tries):
    change_running(
        sessions,
        state=case((JobRow.tries < tries, "waiting"), else_="dead"),
        due=0,
        reason="the laboratory was killed during the analysis",
    )
