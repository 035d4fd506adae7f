import time
from itertools import chain

from fastapi import APIRouter, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse
from jobs import JobRow
from metrics import gauge
from sqlalchemy import func, select, text

PROMETHEUS = "text/plain; version=0.0.4"


class RequestMetrics:
    """Counts requests by the template of their route, and measures how long they take."""

    def __init__(self, app, requests, seconds, clock=time.perf_counter):
        self.app = app
        self.requests = requests
        self.seconds = seconds
        self.clock = clock

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = self.clock()
        status = 500

        async def send_on(message):
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_on)
        finally:
            self.requests.add(scope["method"], template(scope), str(status))
            self.seconds.observe(self.clock() - began)


def template(scope):
    return getattr(scope.get("route"), "path", "none")


def readiness(checks):
    """Which of the checks hold: each is called, and has failed where it raises or gives what is false."""
    found = {}
    for name, check in checks.items():
        try:
            found[name] = "ok" if check() else "failed"
        except Exception:
            found[name] = "failed"
    return found


def answers(sessions):
    with sessions.begin() as session:
        return session.scalar(text("SELECT 1")) == 1


def jobs_by_state(sessions):
    with sessions.begin() as session:
        return dict(session.execute(select(JobRow.state, func.count()).group_by(JobRow.state)).all())


def pulse_routes(sessions, checks, figures):
    router = APIRouter()

    @router.get("/health/live")
    def live():
        return {"status": "ok"}

    @router.get("/health/ready")
    def ready():
        found = readiness(checks)
        return JSONResponse(found, 503 if "failed" in found.values() else 200)

    @router.get("/metrics")
    async def metrics():
        states = await run_in_threadpool(jobs_by_state, sessions)
        jobs = gauge("lab_jobs", "Jobs by their state.", "state", states)
        lines = chain(*(figure.lines() for figure in figures), jobs)
        return Response("".join(f"{line}\n" for line in lines), media_type=PROMETHEUS)

    return router
