from typing import Annotated

from archive import Archive
from fastapi import APIRouter, Header, Response
from models import Bottle, NewBottle
from repeats import once
from service import Intake

RepeatKey = Annotated[str | None, Header(alias="Idempotency-Key", pattern="^[!-~]{1,64}$")]


def bottle_routes(sessions, limit=3):
    router = APIRouter(prefix="/bottles")

    @router.post("", status_code=201)
    def take_in(new: NewBottle, response: Response, key: RepeatKey = None) -> Bottle:
        with sessions.begin() as session:
            intake = Intake(Archive(session), limit)
            answer = once(session, key, new.model_dump(), lambda: intake.take_in(new).model_dump())
        response.headers["Location"] = f"/bottles/{answer['id']}"
        return Bottle(**answer)

    @router.get("")
    def show_all(site: str | None = None) -> list[Bottle]:
        with sessions.begin() as session:
            return Intake(Archive(session), limit).bottles(site)

    @router.get("/{number}")
    def show(number: int) -> Bottle:
        with sessions.begin() as session:
            return Intake(Archive(session), limit).bottle(number)

    @router.post("/{number}/discard")
    def discard(number: int) -> Bottle:
        with sessions.begin() as session:
            return Intake(Archive(session), limit).discard(number)

    return router
