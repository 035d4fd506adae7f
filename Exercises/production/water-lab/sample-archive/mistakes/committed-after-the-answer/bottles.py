from archive import Archive
from fastapi import APIRouter, Depends, HTTPException, Response
from models import Bottle, NewBottle


def bottle_routes(sessions):
    router = APIRouter(prefix="/bottles")

    def archive():
        with sessions.begin() as session:
            yield Archive(session)

    @router.post("", status_code=201)
    def bring(new: NewBottle, response: Response, bottles: Archive = Depends(archive)) -> Bottle:
        bottle = bottles.add(new)
        response.headers["Location"] = f"/bottles/{bottle.id}"
        return bottle

    @router.get("")
    def look_for(site: str | None = None, bottles: Archive = Depends(archive)) -> list[Bottle]:
        return bottles.find() if site is None else bottles.find(site=site)

    @router.get("/{number}")
    def one(number: int, bottles: Archive = Depends(archive)) -> Bottle:
        bottle = bottles.get(number)
        if bottle is None:
            raise HTTPException(404, "no such bottle")
        return bottle

    return router
