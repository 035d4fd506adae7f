from archive import Archive
from fastapi import APIRouter, HTTPException, Response
from models import Bottle, NewBottle


def bottle_routes(sessions):
    router = APIRouter(prefix="/bottles")

    @router.post("", status_code=201)
    def take_in(new: NewBottle, response: Response) -> Bottle:
        with sessions.begin() as session:
            bottle = Archive(session).add(new)
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle

    @router.get("")
    def show_all(site: str | None = None) -> list[Bottle]:
        wanted = {} if site is None else {"site": site}
        with sessions.begin() as session:
            return Archive(session).find(**wanted)

    @router.get("/{number}")
    def show(number: int) -> Bottle:
        with sessions.begin() as session:
            bottle = Archive(session).get(number)
        if bottle is None:
            raise HTTPException(404, "no such bottle")
        return bottle

    return router
