from archive import Archive
from fastapi import APIRouter, Response
from models import Bottle, NewBottle
from service import Intake


def bottle_routes(sessions, limit=3):
    router = APIRouter(prefix="/bottles")

    @router.post("", status_code=201)
    def take_in(new: NewBottle, response: Response) -> Bottle:
        with sessions.begin() as session:
            bottle = Intake(Archive(session), limit).take_in(new)
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
