from typing import Annotated

from archive import Archive
from fastapi import APIRouter, Header, Response
from models import Bottle, NewBottle
from repeats import once
from service import Intake

SeenAs = Annotated[str | None, Header(alias="Idempotency-Key", pattern="^[!-~]+$", max_length=64)]


def bottle_routes(sessions, limit=3):
    router = APIRouter(prefix="/bottles")

    @router.post("", status_code=201)
    def take_in(new: NewBottle, response: Response, repeat_key: SeenAs = None) -> Bottle:
        with sessions.begin() as session:
            intake = Intake(Archive(session), limit)

            def work():
                return {"id": intake.take_in(new).id}

            kept = once(session, repeat_key, new.model_dump(), work)
            bottle = intake.bottle(kept["id"])
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle

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
