from fastapi import APIRouter, Response
from jobs import Job, Jobs
from service import NotFound


def dead_letter_routes(sessions):
    router = APIRouter(prefix="/dead-letters")

    @router.get("")
    def show_all() -> list[Job]:
        with sessions.begin() as session:
            return Jobs(session).dead()

    @router.post("/{number}/retry", status_code=202)
    def retry(number: int, response: Response) -> Job:
        with sessions.begin() as session:
            job = Jobs(session).revive(number)
        if job is None:
            raise NotFound("no such dead letter")
        response.headers["Location"] = f"/jobs/{number}"
        return job

    return router
