import time
from typing import Annotated

from archive import Archive
from fastapi import APIRouter, Query, Response
from jobs import Job, Jobs
from service import Intake, NotFound, Refused

LOOK_AGAIN = 0.05


def ask(archive, jobs, number):
    bottle = Intake(archive).bottle(number)
    if bottle.state != "waiting":
        raise Refused(f"bottle {number} is {bottle.state}")
    archive.set_state(number, "queued")
    return jobs.add(number)


def wait_for(look, seconds, sleep=time.sleep):
    """The job that look() gives, once it has ended, else as it is after so many seconds."""
    job = look()
    for _ in range(round(seconds / LOOK_AGAIN)):
        if job.state not in ("waiting", "running"):
            break
        sleep(LOOK_AGAIN)
        job = look()
    return job


def analysis_routes(sessions):
    router = APIRouter()

    @router.post("/bottles/{number}/analysis", status_code=202)
    def analysis(number: int, response: Response) -> Job:
        with sessions.begin() as session:
            job = ask(Archive(session), Jobs(session), number)
        response.headers["Location"] = f"/jobs/{job.id}"
        return job

    @router.get("/jobs/{number}")
    def show(number: int, wait: Annotated[float, Query(ge=0, le=5)] = 0) -> Job:
        def look():
            with sessions.begin() as session:
                job = Jobs(session).get(number)
            if job is None:
                raise NotFound("no such job")
            return job

        return wait_for(look, wait)

    return router
